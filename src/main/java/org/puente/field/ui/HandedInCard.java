package org.puente.field.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.field.FieldAddress;
import org.puente.field.HandedInDesk;
import org.puente.field.KeptBecause;
import org.puente.field.KeptItem;
import org.puente.field.Outcome;
import org.puente.field.RecordedAnswer;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Picture;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.treatment.Verdict;

/** Something that was handed in: what is on record and what the device says side by side, and which of them counts. */
class HandedInCard extends Card {

    /** What an item may say, in the order in which it is shown. */
    private static final List<String> WORDS =
            List.of(
                    "verdict",
                    "gravity",
                    "text",
                    "force",
                    "injuries",
                    "officers",
                    "witnesses",
                    "mean",
                    "reason",
                    "authority",
                    "place",
                    "evidence",
                    "remark",
                    "remarkLanguage",
                    "interpreter");

    /** What the codes of a word are, by its name. */
    private static final Map<String, List<String>> CODES = Map.of(
            "mean", List.of("RestraintMean"),
            "reason", List.of("RestraintReason", "ForceReason"),
            "gravity", List.of("Gravity"),
            "force", List.of("ForceKind"),
            "injuries", List.of("Injuries"));

    private final HandedInDesk.Row row;
    private final FieldDesks desks;
    private final Runnable changed;

    HandedInCard(HandedInDesk.Row row, FieldDesks desks, Runnable changed) {
        super(title(row));
        this.row = row;
        this.desks = desks;
        this.changed = changed;
        KeptItem item = row.item();
        besideTitle(
                item.outcome() == Outcome.CONFLICT
                        ? new Pill(Symbol.COMPARE, Texts.of(item.outcome()))
                        : new Pill(Symbol.PAUSE, Texts.of(item.outcome())));
        meta(String.join(" · ", meta(row)));
        add(new Note(Symbol.INFO, why(item)));
        Div both = new Div(record(row.record()), handedIn(item));
        both.addClassName("both-answers");
        add(both);
        add(item.isToSettle() ? acts() : settled(item));
    }

    private static String title(HandedInDesk.Row row) {
        String name = row.personName().isEmpty() ? Texts.text("field.handed_in.somebody") : row.personName();
        return name + " · " + kind(row.item());
    }

    private static String kind(KeptItem item) {
        String key = "field.kind." + item.kind();
        String kind = Texts.has(Texts.language(), key) ? Texts.text(key) : Texts.text("field.kind.other");
        return item.kind().equals("ANSWER") ? kind + " " + item.subject() : kind;
    }

    private static List<String> meta(HandedInDesk.Row row) {
        List<String> meta = new ArrayList<>();
        if (!row.number().isEmpty()) {
            meta.add(row.number());
        }
        meta.add(row.item().journeyNumber());
        return meta;
    }

    private static String why(KeptItem item) {
        KeptBecause because = item.because();
        String why = because == null ? "" : Texts.of(because);
        return item.detail().isEmpty() ? why : why + " " + item.detail();
    }

    private static Div record(@Nullable RecordedAnswer record) {
        Div box = box("field.handed_in.record");
        if (record == null) {
            box.add(new Paragraph(Texts.text("field.handed_in.no_record")));
            return box;
        }
        box.add(Facts.inLines()
                .with(label("verdict"), Texts.of(record.verdict()))
                .with(label("by"), record.byName())
                .with(label("at"), moment(record.at()))
                .with(label("place"), record.place())
                .with(label("evidence"), record.evidence())
                .with(label("remark"), record.remark()));
        return box;
    }

    private static Div handedIn(KeptItem item) {
        Div box = box("field.handed_in.device");
        Facts facts = Facts.inLines();
        WORDS.forEach(name -> facts.with(label(name), word(name, item.field(name))));
        facts.with(label("by"), item.userName() + ", " + item.deviceName()).with(label("at"), moment(item.at()));
        if (item.saidAt() != null) {
            facts.with(label("said_at"), moment(item.saidAt()));
        }
        facts.with(label("received"), moment(item.receivedAt()));
        box.add(facts);
        if (item.clockOff() != 0) {
            box.add(new Note(
                    Symbol.CLOCK,
                    Texts.text(
                            "field.handed_in.clock_off", Math.abs(item.clockOff()) / 60, item.clockOff() > 0 ? 1 : 0)));
        }
        item.photos()
                .forEach(photo -> box.add(
                        new Picture(FieldAddress.photo(item.person(), photo), Texts.text("field.handed_in.photo"))));
        return box;
    }

    private static String word(String name, String value) {
        if (name.equals("remarkLanguage") && !value.isEmpty()) {
            return Locale.forLanguageTag(value).getDisplayLanguage(Texts.language());
        }
        if (name.equals("verdict")) {
            for (Verdict verdict : Verdict.values()) {
                if (verdict.name().equals(value)) {
                    return Texts.of(verdict);
                }
            }
        }
        return CODES.getOrDefault(name, List.of()).stream()
                .map(codes -> "treatment." + codes + "." + value)
                .filter(key -> Texts.has(Texts.language(), key))
                .findFirst()
                .map(key -> Texts.text(key))
                .orElse(value);
    }

    private static Div box(String key) {
        Div box = new Div(new H3(Texts.text(key)));
        box.addClassName("one-answer");
        return box;
    }

    private static String label(String name) {
        return Texts.text("field.label." + name);
    }

    private static String moment(Instant at) {
        return Dates.moment(Texts.language(), Dates.here(at));
    }

    private Div acts() {
        KeptItem item = row.item();
        RecordedAnswer record = row.record();
        int seen = record == null ? 0 : record.number();
        NativeButton take = new NativeButton(
                Texts.text("field.settle.take"),
                _ -> act(() -> desks.handedIn().takeHandedIn(item.user(), item.id(), seen)));
        NativeButton keep = new NativeButton(
                Texts.text(record == null ? "field.settle.leave" : "field.settle.keep"),
                _ -> act(() -> desks.handedIn().keepRecord(item.user(), item.id())));
        take.addClassName("btn");
        keep.addClassName("btn");
        Div acts = new Div(take, keep);
        acts.addClassName("acts");
        return acts;
    }

    private void act(Runnable settle) {
        try {
            settle.run();
            Tell.done(Texts.text("field.settle.done"));
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
        changed.run();
    }

    private static Paragraph settled(KeptItem item) {
        Paragraph line = new Paragraph(Texts.text(
                "field.settled_by",
                item.settlement() == null ? "" : Texts.of(item.settlement()),
                String.valueOf(item.settledByName()),
                item.settledAt() == null ? "" : moment(item.settledAt())));
        line.addClassNames("small", "mut");
        return line;
    }
}
