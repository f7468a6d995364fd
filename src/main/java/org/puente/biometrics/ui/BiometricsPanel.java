package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePanel;
import org.springframework.stereotype.Service;

/** The tab of a case's prints. */
@Service
class BiometricsPanel implements CasePanel {

    private final PrintDesks desks;

    BiometricsPanel(PrintDesks desks) {
        this.desks = desks;
    }

    @Override
    public String key() {
        return "biometrics";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return actor.may(Permission.READ_CASES);
    }

    /** How many fingers this side has a print of. */
    @Override
    public OptionalInt count(CaseFacts facts, Actor actor) {
        return OptionalInt.of((int) desks.enrolments().of(facts.id()).stream()
                .flatMap(enrolment -> enrolment.fingers().stream())
                .map(finger -> finger.position())
                .distinct()
                .count());
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        return new PrintsOfCase(facts, actor, desks, refresh);
    }
}
