package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.portal.Card;
import org.puente.portal.Note;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.treatment.ChangedChecks;
import org.puente.treatment.Restraint;

/** The restraint log of a person: what, why, by whose authority, since when, when it is looked at again, how long. */
class RestraintCard extends Card {

    private final CaseId id;
    private final CaseFacts facts;
    private final Actor actor;
    private final TreatmentDesks desks;
    private final Runnable changed;
    private final ReviewAlarm alarm = new ReviewAlarm();
    private final Paragraph total = new Paragraph();
    private final UnorderedList log = new UnorderedList();
    private final Note none = new Note(Texts.text("treatment.restraint.none"));
    private final ChangedNote told = new ChangedNote();
    private final @Nullable RestraintForm form;

    RestraintCard(CaseId id, CaseFacts facts, Actor actor, TreatmentDesks desks, Runnable changed) {
        super(Texts.text("treatment.restraint.log"));
        this.id = id;
        this.facts = facts;
        this.actor = actor;
        this.desks = desks;
        this.changed = changed;
        addClassName("restraints");
        log.addClassName("results");
        add(none, alarm, log, total);
        boolean records =
                actor.may(Permission.MOVE_PERSONS) && desks.restraints().isRecordedNow(id);
        form = records ? new RestraintForm(id, desks, this::recorded) : null;
        told.getElement().setAttribute("role", "status");
        if (form != null) {
            add(told, form);
        }
        setVisible(show() || records);
    }

    /** Somebody signed, declined or ended an authorisation of this person. */
    void readAuthorisations() {
        if (form != null) {
            form.readAuthorisations();
        }
    }

    private void recorded(ChangedChecks changes) {
        told.tell(changes);
        again();
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
        all.forEach(each -> log.add(row(each, now)));
        log.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
        total.setText(Texts.text(
                "treatment.restraint.total",
                all.stream().mapToLong(each -> each.minutes(now)).sum()));
        total.setVisible(!all.isEmpty());
        alarm.waitFor(all.stream().filter(this::isOurs), now);
        return !all.isEmpty();
    }

    /** Who may look whether it is still needed is called; others read it. */
    private boolean isOurs(Restraint each) {
        return each.isOn() && each.owner().equals(actor.country()) && actor.may(Permission.MOVE_PERSONS);
    }

    private ListItem row(Restraint each, Instant now) {
        List<Button> acts = isOurs(each)
                ? List.of(
                        new Button(
                                Texts.text("treatment.restraint.review"),
                                _ -> act(() -> desks.restraints().review(each.id()))),
                        new Button(
                                Texts.text("treatment.restraint.end"),
                                _ -> act(() -> desks.restraints().end(each.id()))))
                : List.of();
        return LogRow.of(Texts.of(each.mean()), List.of(why(each), since(each)), pills(each, now), acts);
    }

    private static String why(Restraint each) {
        return Texts.text("treatment.restraint.why", each.reason(), each.authority());
    }

    private String since(Restraint each) {
        String from = LogRow.time(each.startedAt(), facts);
        return each.endedAt() == null
                ? Texts.text(
                        "treatment.restraint.since",
                        from,
                        each.recordedByName(),
                        each.reviews().size())
                : Texts.text(
                        "treatment.restraint.from_to",
                        from,
                        LogRow.time(each.endedAt(), facts),
                        each.recordedByName(),
                        each.reviews().size());
    }

    private List<Pill> pills(Restraint each, Instant now) {
        List<Pill> all = new ArrayList<>();
        if (each.isForbidden()) {
            all.add(Pill.stop(Texts.text("treatment.restraint.is_forbidden")));
        }
        if (!each.isAuthorised()) {
            all.add(Pill.stop(Texts.text("treatment.restraint.unauthorised")));
        }
        String minutes = Texts.text("treatment.restraint.minutes", each.minutes(now));
        all.add(each.nextReview()
                .map(due -> {
                    String time = LogRow.time(due, facts);
                    return now.isAfter(due)
                            ? Pill.stop(minutes + " · " + Texts.text("treatment.restraint.review_late", time))
                            : Pill.accent(minutes + " · " + Texts.text("treatment.restraint.review_due", time));
                })
                .orElseGet(() -> new Pill(Symbol.CHECK, minutes)));
        return all;
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
