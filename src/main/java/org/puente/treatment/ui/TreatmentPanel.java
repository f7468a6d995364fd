package org.puente.treatment.ui;

import com.vaadin.flow.component.Component;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePanel;
import org.springframework.stereotype.Service;

/** The tab of a case's humane-treatment checks. */
@Service
class TreatmentPanel implements CasePanel {

    private final TreatmentDesks desks;

    TreatmentPanel(TreatmentDesks desks) {
        this.desks = desks;
    }

    @Override
    public String key() {
        return "treatment";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return actor.may(Permission.READ_CASES);
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        return new ChecksOfCase(facts.id(), actor, desks, refresh);
    }
}
