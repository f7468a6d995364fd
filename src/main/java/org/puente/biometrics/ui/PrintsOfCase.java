package org.puente.biometrics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.EnrolmentId;
import org.puente.cases.CaseFacts;
import org.puente.portal.EmptyState;
import org.puente.portal.Note;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The prints of a case as one side sees them, and where its officers add more. */
class PrintsOfCase extends Div {

    private final transient CaseFacts facts;
    private final transient Actor actor;
    private final transient PrintDesks desks;
    private final boolean mayEnrol;
    private final Runnable refresh;

    PrintsOfCase(CaseFacts facts, Actor actor, PrintDesks desks, Runnable refresh) {
        this.facts = facts;
        this.actor = actor;
        this.desks = desks;
        this.refresh = refresh;
        mayEnrol = actor.may(Permission.ENROL_PRINTS) && !facts.state().isOver();
        addClassName("prints");
        show();
    }

    private void show() {
        removeAll();
        List<Enrolment> sets = desks.enrolments().of(facts.id());
        if (mayEnrol) {
            add(sets.isEmpty() ? new PrintIntake(facts, desks.enrolments(), desks.files(), this::added) : offer());
        } else if (sets.isEmpty()) {
            add(new EmptyState(Symbol.FINGER, Texts.text("biometrics.none"), Texts.text("biometrics.none.explained")));
        }
        if (!sets.isEmpty()) {
            add(new VerificationCard(facts, actor, sets, desks));
            if (actor.may(Permission.ENROL_PRINTS) || actor.may(Permission.DECIDE_NATIONALITY)) {
                add(new SearchCard(facts, sets, desks.searches()));
            }
        }
        Set<EnrolmentId> withoutKey = desks.enrolments().withoutKey(facts.id());
        if (!withoutKey.isEmpty()) {
            add(new Note(Symbol.LOCK, Texts.text("biometrics.unreadable.KEY_LOST")));
        }
        sets.forEach(enrolment ->
                add(new EnrolmentCard(enrolment, facts, actor, desks.exports(), !withoutKey.contains(enrolment.id()))));
    }

    private Div offer() {
        Div place = new Div();
        Button add = new Button(Texts.text("biometrics.add"), Symbol.PLUS.small(), _ -> {
            place.removeAll();
            place.add(new PrintIntake(facts, desks.enrolments(), desks.files(), this::added));
        });
        place.add(add);
        return place;
    }

    private void added() {
        show();
        refresh.run();
    }
}
