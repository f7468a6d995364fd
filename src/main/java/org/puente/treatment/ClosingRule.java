package org.puente.treatment;

import java.util.List;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepRule;
import org.springframework.stereotype.Component;

/** No case is closed over an incident of the signing side that has no outcome. */
@Component
class ClosingRule implements StepRule {

    private final Incidents incidents;

    ClosingRule(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public List<Objection> check(CaseFacts facts, Step step, Actor actor) {
        if (step != Step.CLOSE) {
            return List.of();
        }
        boolean open = !incidents
                .withOpenOnes(List.of(facts.id().uuid()), facts.viewer().code())
                .isEmpty();
        return List.of(
                open
                        ? Objection.because("treatment.objection.incident_open")
                                .curedAt("incidents", "treatment.objection.to_incidents")
                        : Objection.met("treatment.objection.incidents_closed"));
    }
}
