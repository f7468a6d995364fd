package org.puente.treatment;

import java.util.List;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepRule;
import org.springframework.stereotype.Component;

/** No case is closed over a use of force that the signing side has not reported, or after which no doctor came. */
@Component
class ForceRule implements StepRule {

    private final ForceBook book;

    ForceRule(ForceBook book) {
        this.book = book;
    }

    @Override
    public List<Objection> check(CaseFacts facts, Step step, Actor actor) {
        if (step != Step.CLOSE) {
            return List.of();
        }
        List<UseOfForce> own = book.recordedBy(facts.viewer(), List.of(facts.id()));
        if (own.isEmpty()) {
            return List.of();
        }
        return List.of(
                own.stream().allMatch(UseOfForce::isSettled)
                        ? Objection.met("treatment.objection.force_settled")
                        : Objection.because("treatment.objection.force_open")
                                .curedAt("cases/" + facts.id() + "/treatment", "treatment.objection.to_force"));
    }
}
