package org.puente.treatment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Note;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.treatment.Restraint;

/** The restraint log of a person: what, why, by whose authority, since when, when it is looked at again, how long. */
class RestraintCard extends Card {

    private final CaseId id;
    private final CaseFacts facts;
    private final Actor actor;
    private final TreatmentDesks desks;
    private final Runnable changed;
    private final UnorderedList log = new UnorderedList();
    private final Note none = new Note(Texts.text("treatment.restraint.none"));

    RestraintCard(CaseId id, CaseFacts facts, Actor actor, TreatmentDesks desks, Runnable changed) {
        super(Texts.text("treatment.restraint.log"));
        this.id = id;
        this.facts = facts;
        this.actor = actor;
        this.desks = desks;
        this.changed = changed;
        addClassName("restraints");
        log.addClassName("results");
        add(none, log);
        boolean records =
                actor.may(Permission.MOVE_PERSONS) && desks.restraints().isRecordedNow(id);
        if (records) {
            add(new RestraintForm(id, desks, this::again));
        }
        setVisible(show() || records);
    }

    private void again() {
        show();
        changed.run();
    }

    /** @return whether there is anything in the log */
    private boolean show() {
        Instant now = Instant.now();
        List<Restraint> all = desks.restraints().of(id);
        log.removeAll();
        all.forEach(each -> log.add(new ListItem(row(each, now))));
        log.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
        return !all.isEmpty();
    }

    private Component row(Restraint each, Instant now) {
        Span mean = new Span(Texts.of(each.mean()));
        mean.addClassName("b");
        Div words = new Div(mean, small(why(each)), small(since(each)));
        words.addClassNames("grow", "stack");
        Div row = new Div(words, pill(each, now));
        row.addClassNames("row", "wrap");
        if (each.isOn() && each.owner().equals(actor.country()) && actor.may(Permission.MOVE_PERSONS)) {
            Div acts = new Div(
                    new Button(
                            Texts.text("treatment.restraint.review"),
                            _ -> act(() -> desks.restraints().review(each.id()))),
                    new Button(
                            Texts.text("treatment.restraint.end"),
                            _ -> act(() -> desks.restraints().end(each.id()))));
            acts.addClassName("acts");
            row.add(acts);
        }
        return row;
    }

    private static String why(Restraint each) {
        return Texts.text("treatment.restraint.why", each.reason(), each.authority());
    }

    private String since(Restraint each) {
        String from = time(each.startedAt());
        return each.endedAt() == null
                ? Texts.text(
                        "treatment.restraint.since",
                        from,
                        each.recordedByName(),
                        each.reviews().size())
                : Texts.text(
                        "treatment.restraint.from_to",
                        from,
                        time(each.endedAt()),
                        each.recordedByName(),
                        each.reviews().size());
    }

    private Pill pill(Restraint each, Instant now) {
        String minutes = Texts.text("treatment.restraint.minutes", each.minutes(now));
        return each.nextReview()
                .map(due -> now.isAfter(due)
                        ? Pill.stop(minutes + " · " + Texts.text("treatment.restraint.review_late", time(due)))
                        : Pill.accent(minutes + " · " + Texts.text("treatment.restraint.review_due", time(due))))
                .orElseGet(() -> new Pill(Symbol.CHECK, minutes));
    }

    private String time(Instant moment) {
        return Dates.nearMoment(Texts.language(), moment.atZone(facts.zone()));
    }

    private static Span small(String text) {
        Span line = new Span(text);
        line.addClassNames("small", "mut");
        return line;
    }

    private void act(Runnable what) {
        try {
            what.run();
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
        again();
    }
}
