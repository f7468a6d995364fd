package org.puente.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.journeys.Journey;
import org.puente.monitoring.Observation;
import org.puente.monitoring.WatchedCheck;
import org.puente.portal.Pill;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.Check;
import org.puente.treatment.OfficersWord;
import org.puente.treatment.Standing;
import org.puente.treatment.Verdict;
import org.puente.treatment.VisibleTo;

/** One check of a person: what officers said, what monitors saw, and the form for one's own answer. */
class WatchedCheckCard extends Article {

    private final Journey journey;
    private final CaseId person;
    private final MonitoringDesks desks;
    private final Runnable changed;
    private final Div head = new Div();
    private final Div words = new Div();
    private final Button open = new Button();
    private @Nullable ObservationForm form;
    private @Nullable WatchedCheck shown;

    WatchedCheckCard(Journey journey, CaseId person, MonitoringDesks desks, Runnable changed) {
        this.journey = journey;
        this.person = person;
        this.desks = desks;
        this.changed = changed;
        addClassNames("card", "check");
        words.addClassName("beside");
        open.addClassName("observe");
        open.addClickListener(_ -> open());
        add(head, words, open);
    }

    /** @param mayAnswer whether the reader watches the journey */
    void show(WatchedCheck watched, boolean mayAnswer) {
        shown = watched;
        Check check = watched.check();
        setId("check-" + check.id());
        getElement().setAttribute("aria-labelledby", "text-" + check.id());
        head.removeAll();
        head.add(text(check), meta(check));
        words.removeAll();
        words.add(officers(watched), monitors(watched));
        boolean mine = watched.observations().stream()
                .anyMatch(each -> each.monitor().equals(Actors.current().id()));
        open.setText(Texts.text(mine ? "monitoring.correct" : "monitoring.answer"));
        open.setAriaLabel(open.getText() + ", " + check.id());
        open.setVisible(mayAnswer && watched.observable());
        open.getElement().setAttribute("aria-expanded", String.valueOf(form != null && form.isVisible()));
        if (form != null) {
            form.show(watched);
            form.setVisible(form.isVisible() && open.isVisible());
        }
    }

    private void open() {
        if (form == null && shown != null) {
            form = new ObservationForm(journey.id(), person, desks, changed);
            add(form);
            form.show(shown);
            form.setVisible(false);
        }
        if (form != null) {
            form.setVisible(!form.isVisible());
            open.getElement().setAttribute("aria-expanded", String.valueOf(form.isVisible()));
        }
    }

    private static H3 text(Check check) {
        H3 text = new H3(check.text().in(Texts.language()));
        text.setId("text-" + check.id());
        text.addClassName("check-text");
        return text;
    }

    private Div meta(Check check) {
        Div meta = new Div(new Span(check.id()), new Span(Texts.of(check.severity())));
        meta.addClassName("check-meta");
        if (check.visibleTo() != VisibleTo.BOTH) {
            Side only = check.isVisibleTo(Side.SENDING) ? Side.SENDING : Side.RECEIVING;
            meta.add(new Pill(
                    Symbol.LOCK,
                    Texts.text("monitoring.only", journey.agreement().country(only))));
        }
        return meta;
    }

    private Div officers(WatchedCheck watched) {
        Div all = new Div(WatchWords.quiet(Texts.text("monitoring.officers")));
        for (Side side : Side.values()) {
            watched.officers()
                    .word(side)
                    .ifPresent(word -> all.add(line(
                            new SideMark(journey.agreement().country(side), side),
                            verdict(word.standing() != Standing.RED, Texts.of(word.standing())),
                            WatchWords.quiet(by(word)))));
        }
        if (watched.officers().words().isEmpty()) {
            all.add(new Span(Texts.text("monitoring.not_answered")));
        }
        return all;
    }

    private static String by(OfficersWord word) {
        String when = WatchWords.moment(word.at());
        return word.as() == null ? when : Texts.of(word.as()) + ", " + when;
    }

    private static Div monitors(WatchedCheck watched) {
        Div all = new Div(WatchWords.quiet(Texts.text("monitoring.monitors")));
        for (Observation each : watched.observations()) {
            String where = each.place().isEmpty() ? "" : ", " + each.place();
            all.add(line(
                    SideMark.independent(),
                    verdict(each.verdict() == Verdict.PASS, Texts.of(each.verdict())),
                    WatchWords.quiet(each.monitorName() + ", " + WatchWords.moment(each.at()) + where)));
            if (!each.note().isEmpty()) {
                Paragraph note = new Paragraph(each.note());
                note.addClassName("quote");
                all.add(note);
            }
        }
        if (watched.observations().isEmpty()) {
            all.add(new Span(Texts.text("monitoring.not_observed")));
        }
        return all;
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassNames("row", "wrap");
        return line;
    }

    private static Span verdict(boolean fine, String word) {
        Span verdict = new Span((fine ? Symbol.CHECK : Symbol.CLOSE).small(), new Span(word));
        verdict.addClassNames("verdict", fine ? "ok" : "stop");
        return verdict;
    }
}
