package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.Enrolments;
import org.puente.cases.CaseFacts;
import org.puente.documents.FileDesk;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The prints of a case as one side sees them, and where its officers add more. */
class PrintsOfCase extends Div {

    private final transient CaseFacts facts;
    private final transient Enrolments enrolments;
    private final transient FileDesk files;
    private final boolean mayEnrol;
    private final transient Function<List<Enrolment>, Component> comparisons;
    private final Runnable refresh;

    /** @param comparisons what the examiners found on these sets of prints, and how to ask them */
    PrintsOfCase(
            CaseFacts facts,
            Actor actor,
            Enrolments enrolments,
            FileDesk files,
            Function<List<Enrolment>, Component> comparisons,
            Runnable refresh) {
        this.facts = facts;
        this.enrolments = enrolments;
        this.files = files;
        this.comparisons = comparisons;
        this.refresh = refresh;
        mayEnrol = actor.may(Permission.ENROL_PRINTS) && !facts.state().isOver();
        addClassName("prints");
        show();
    }

    private void show() {
        removeAll();
        List<Enrolment> sets = enrolments.of(facts.id());
        if (mayEnrol) {
            add(sets.isEmpty() ? new PrintIntake(facts, enrolments, files, this::added) : offer());
        } else if (sets.isEmpty()) {
            add(new EmptyState(Symbol.FINGER, Texts.text("biometrics.none"), Texts.text("biometrics.none.explained")));
        }
        if (!sets.isEmpty()) {
            add(comparisons.apply(sets));
        }
        sets.forEach(enrolment -> add(new EnrolmentCard(enrolment, facts)));
    }

    private Div offer() {
        Div place = new Div();
        Button add = new Button(Texts.text("biometrics.add"), Symbol.PLUS.small(), _ -> {
            place.removeAll();
            place.add(new PrintIntake(facts, enrolments, files, this::added));
        });
        place.add(add);
        return place;
    }

    private void added() {
        show();
        refresh.run();
    }
}
