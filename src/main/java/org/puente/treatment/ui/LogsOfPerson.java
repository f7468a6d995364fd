package org.puente.treatment.ui;

import com.vaadin.flow.component.html.Div;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;

/** By what a person may be restrained, by what they were, and what force was used; each log on a card of its own. */
class LogsOfPerson extends Div {

    private final RestraintCard restraints;

    LogsOfPerson(CaseFacts facts, Actor actor, TreatmentDesks desks, Runnable changed) {
        addClassNames("stack", "gap-5");
        restraints = new RestraintCard(facts.id(), facts, actor, desks, changed);
        add(
                new AuthorisationCard(facts, actor, desks, this::changed),
                restraints,
                new ForceCard(facts, actor, desks, changed));
    }

    private void changed() {
        restraints.readAuthorisations();
    }
}
