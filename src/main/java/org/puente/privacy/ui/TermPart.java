package org.puente.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.puente.portal.Choice;
import org.puente.portal.ClockFace;
import org.puente.portal.Dates;
import org.puente.portal.Texts;
import org.puente.privacy.DataRequest;
import org.puente.privacy.ExtensionReason;
import org.puente.privacy.PrivacyDesk;
import org.puente.privacy.RequestTerm;

/** Until when a request is to be answered, how that was counted, and what the person has to be told on the way. */
class TermPart extends Div {

    private final transient DataRequest request;
    private final transient RequestTerm term;
    private final transient PrivacyDesk desk;
    private final transient RequestCard card;

    TermPart(PrivacyDesk.Waiting waiting, PrivacyDesk desk, RequestCard card, Instant now) {
        request = waiting.request();
        term = waiting.term();
        this.desk = desk;
        this.card = card;
        addClassName("privacy-answer");
        Instant due = term.answer().at(now).due();
        boolean overdue = !now.isBefore(due);
        add(face(now, due, overdue), counted(now));
        term.told().map(told -> told.at(now).due()).ifPresent(this::tell);
        if (request.extendedFor() != null) {
            add(toTell(request.extendedFor(), waiting.spoken(), due));
        } else if (!overdue) {
            term.extendedDue().ifPresent(this::extend);
        }
    }

    private ClockFace face(Instant now, Instant due, boolean overdue) {
        String when = Texts.text("privacy.term.due", TermWords.moment(term, due));
        if (overdue) {
            return ClockFace.late(Texts.text("privacy.term.overdue"), when);
        }
        Instant start = term.answer().start();
        double used = (double) Duration.between(start, now).toMillis()
                / Duration.between(start, due).toMillis();
        return ClockFace.running(used, when, "");
    }

    private NativeDetails counted(Instant now) {
        UnorderedList lines = new UnorderedList();
        lines.addClassNames("small", "mut");
        TermWords.of(term, now).forEach(line -> lines.add(new ListItem(line)));
        NativeDetails how = new NativeDetails(Texts.text("privacy.term.how"), lines);
        how.addClassName("privacy-counted");
        return how;
    }

    private void tell(Instant until) {
        if (request.toldAt() != null) {
            add(small(Texts.text("privacy.term.told", Dates.moment(Texts.language(), Dates.here(request.toldAt())))));
            return;
        }
        add(
                small(Texts.text("privacy.term.tell", TermWords.moment(term, until))),
                new Button(Texts.text("privacy.term.tell.done"), _ -> card.act(() -> desk.told(request.id()))));
    }

    private void extend(Instant longest) {
        Select<ExtensionReason> why = new Choice<>();
        why.setLabel(Texts.text("privacy.extend.why"));
        why.setHelperText(Texts.text("privacy.extend.until", TermWords.moment(term, longest)));
        why.setItems(ExtensionReason.values());
        why.setItemLabelGenerator(Texts::of);
        why.setValue(ExtensionReason.OTHER_OFFICES_ASKED);
        Div part = new Div(
                why,
                new Button(
                        Texts.text("privacy.extend"), _ -> card.act(() -> desk.extend(request.id(), why.getValue()))));
        part.addClassName("privacy-answer");
        NativeDetails longer = new NativeDetails(Texts.text("privacy.extend.title"), part);
        longer.addClassName("privacy-counted");
        add(longer);
    }

    /** What the person is told, in their language first, to copy into a letter. */
    private Div toTell(ExtensionReason reason, Locale spoken, Instant due) {
        Div part = new Div(small(Texts.text("privacy.extend.tell")));
        part.addClassName("privacy-answer");
        Stream.concat(Stream.of(spoken), Texts.LANGUAGES.stream().filter(other -> !other.equals(spoken)))
                .forEach(language -> {
                    Paragraph words = new Paragraph(Texts.text(
                            language,
                            "privacy.extend.words",
                            request.receivedOn(),
                            Texts.of(language, reason),
                            term.lastDay(due)));
                    words.getElement().setAttribute("lang", language.getLanguage());
                    words.addClassName("privacy-words");
                    part.add(words);
                });
        return part;
    }

    private static Paragraph small(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("small", "mut");
        return paragraph;
    }
}
