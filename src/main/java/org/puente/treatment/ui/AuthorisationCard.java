package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.access.Role;
import org.puente.cases.CaseFacts;
import org.puente.portal.Card;
import org.puente.portal.Note;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.treatment.Authorisation;

/** The individual authorisations of a person: who asked for which means and why, who signed, how long they are good. */
class AuthorisationCard extends Card {

    private final CaseFacts facts;
    private final Actor actor;
    private final TreatmentDesks desks;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final Note none = new Note(Texts.text("treatment.authorisation.none"));

    AuthorisationCard(CaseFacts facts, Actor actor, TreatmentDesks desks, Runnable changed) {
        super(Texts.text("treatment.authorisation.title"));
        this.facts = facts;
        this.actor = actor;
        this.desks = desks;
        this.changed = changed;
        only(facts.viewer());
        addClassName("authorisations");
        list.addClassName("results");
        add(none, list);
        boolean asks = actor.may(Permission.MOVE_PERSONS) && desks.restraints().isRecordedNow(facts.id());
        if (asks) {
            add(new AuthorisationForm(facts, desks, this::again));
        }
        setVisible(show() || asks);
    }

    private void again() {
        show();
        changed.run();
    }

    private boolean show() {
        Instant now = Instant.now();
        List<Authorisation> all = desks.authorisations().of(facts.id());
        list.removeAll();
        all.forEach(each -> list.add(row(each, now)));
        list.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
        return !all.isEmpty();
    }

    private ListItem row(Authorisation each, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.text("treatment.authorisation.why", each.reason(), each.risk()));
        lines.add(Texts.text(
                "treatment.authorisation.asked", each.askedByName(), LogRow.time(each.askedAt(), facts), each.hours()));
        if (each.decidedAt() != null) {
            lines.add(Texts.text(
                    "treatment.authorisation.decided." + each.state(),
                    String.valueOf(each.decidedByName()),
                    LogRow.time(each.decidedAt(), facts)));
        }
        return LogRow.of(RestraintForm.means(each), lines, List.of(pill(each, now)), acts(each, now));
    }

    private Pill pill(Authorisation each, Instant now) {
        return switch (each.state()) {
            case WAITING -> Pill.accent(Texts.of(each.state()));
            case DECLINED -> new Pill(Texts.of(each.state()));
            case GRANTED -> {
                String until = LogRow.time(each.until().orElseThrow(), facts);
                yield each.isInForce(now)
                        ? Pill.ok(Texts.text("treatment.authorisation.until", until))
                        : new Pill(Texts.text("treatment.authorisation.over", until));
            }
        };
    }

    private List<Button> acts(Authorisation each, Instant now) {
        List<Button> all = new ArrayList<>();
        boolean waits = each.state() == Authorisation.State.WAITING;
        if (waits && actor.is(Role.SUPERVISOR) && !actor.id().equals(each.askedBy())) {
            all.add(button("grant", () -> desks.authorisations().grant(each.id())));
            all.add(button("decline", () -> desks.authorisations().decline(each.id())));
        }
        if (each.isInForce(now) && (actor.may(Permission.MOVE_PERSONS) || actor.is(Role.SUPERVISOR))) {
            all.add(button("end", () -> desks.authorisations().end(each.id())));
        }
        return all;
    }

    private Button button(String what, Runnable act) {
        return new Button(Texts.text("treatment.authorisation." + what), _ -> {
            try {
                act.run();
            } catch (Refusal refusal) {
                Tell.notDone(refusal.sentence(Texts.language()));
            }
            again();
        });
    }
}
