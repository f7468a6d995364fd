package org.puente.journeys.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.cases.Objection;
import org.puente.countries.CaseId;
import org.puente.journeys.Boarding;
import org.puente.journeys.Journey;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.TravelStatus;
import org.puente.portal.Pill;
import org.puente.portal.ProgressRing;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** One row a person: seat, family, checks, where they stand, and why, as far as the reader may know. */
class ManifestTable extends NativeTable {

    private final @Nullable Set<CaseId> struckOut;
    private final Runnable chosen;
    private final Journey journey;

    /** @param struckOut who is left out of what is done as a whole; null if the reader does nothing as a whole */
    ManifestTable(Manifest manifest, @Nullable Set<CaseId> struckOut, Runnable chosen) {
        this.struckOut = struckOut;
        this.chosen = chosen;
        journey = manifest.journey();
        addClassName("manifest");
        NativeTableRow heads = getHead().addRow();
        if (struckOut != null) {
            Span who = new Span(Texts.text("journeys.column.with"));
            who.addClassName("sr");
            heads.addHeaderCell().add(who);
        }
        for (String key : List.of("seat", "person", "checks", "now", "why")) {
            heads.addHeaderCell().setText(Texts.text("journeys.column." + key));
        }
        manifest.lines().forEach(this::row);
    }

    private void row(ManifestLine line) {
        NativeTableRow row = getBody().addRow();
        if (line.isBlocked()) {
            row.addClassName("bl");
        }
        if (struckOut != null) {
            row.addDataCell().add(choice(line, struckOut));
        }
        var seat = row.addDataCell();
        seat.setText(line.seat().place().orElse(Texts.of(line.seat().standing())));
        seat.addClassNames("b", "seatcell");
        row.addDataCell().add(person(line));
        row.addDataCell().add(checks(line));
        row.addDataCell().add(pill(line.status()));
        row.addDataCell().add(why(line));
    }

    private Checkbox choice(ManifestLine line, Set<CaseId> out) {
        Checkbox with = new Checkbox(!out.contains(line.id()));
        with.setAriaLabel(Texts.text("journeys.column.with_person", line.row().personName()));
        with.addValueChangeListener(change -> {
            if (change.getValue()) {
                out.remove(line.id());
            } else {
                out.add(line.id());
            }
            chosen.run();
        });
        return with;
    }

    private static Div person(ManifestLine line) {
        Anchor name = new Anchor("cases/" + line.id() + "/journey", line.row().personName());
        name.addClassName("nm");
        Div cell = new Div(name);
        Span number = new Span(line.row().number() + " · " + Texts.of(line.row().state()));
        number.addClassNames("xs", "dim");
        cell.add(number);
        if (!line.family().isEmpty()) {
            Span family = new Span(Texts.text("journeys.with_family", String.join("; ", line.family())));
            family.addClassNames("xs", "dim");
            cell.add(family);
        }
        if (!line.needs().isEmpty()) {
            Span needs = new Span(JourneyWords.needs(line));
            needs.addClassNames("xs", "needs");
            cell.add(needs);
        }
        cell.addClassName("who");
        return cell;
    }

    private static Div checks(ManifestLine line) {
        Div cell = new Div();
        cell.addClassName("checkcell");
        if (line.checks().applying() > 0) {
            cell.add(new ProgressRing(line.checks().done(), 0, line.checks().applying()));
        }
        return cell;
    }

    static Pill pill(TravelStatus status) {
        String word = Texts.of(status);
        return switch (status) {
            case BLOCKED -> Pill.stop(word);
            case MAY_TRAVEL, HANDED_OVER -> Pill.ok(word);
            case ON_BOARD -> Pill.inverse(Symbol.PLANE, word);
            case ARRIVED -> Pill.accent(word);
            case WAITING, NOT_TRAVELLING -> new Pill(word);
        };
    }

    private Div why(ManifestLine line) {
        Div cell = new Div();
        cell.addClassNames("small", "why");
        for (Objection reason : line.reasons()) {
            Div sentence = new Div(new Span(Objections.sentence(reason)));
            Objection.Cure cure = reason.cure();
            if (cure != null) {
                Anchor link = new Anchor(cure.address(), Texts.text(cure.labelKey()));
                link.addClassName("link");
                sentence.add(new Span(" "), link);
            }
            cell.add(sentence);
        }
        if (line.reasons().isEmpty()) {
            calm(line, cell);
        }
        return cell;
    }

    private void calm(ManifestLine line, Div cell) {
        Boarding boarding = line.boarding();
        if (line.status() == TravelStatus.ON_BOARD && boarding != null) {
            cell.add(new Span(Texts.text(
                    "journeys.boarded", JourneyWords.time(journey, line.row().stateSince()), boarding.basis())));
        } else if (line.clearedUntil() != null) {
            cell.add(new Span(Texts.text("journeys.cleared_until", JourneyWords.moment(journey, line.clearedUntil()))));
        } else if (line.status() == TravelStatus.WAITING) {
            cell.add(new Span(Texts.text("journeys.waits." + line.row().state())));
        }
    }
}
