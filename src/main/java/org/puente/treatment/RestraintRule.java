package org.puente.treatment;

import java.util.List;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepRule;
import org.springframework.stereotype.Component;

/** Nobody is handed over in restraints (Decision 2004/573/EC, annex, 5; catalogue, ARR-01). */
@Component
class RestraintRule implements StepRule {

    private final RestraintBook book;

    RestraintRule(RestraintBook book) {
        this.book = book;
    }

    @Override
    public List<Objection> check(CaseFacts facts, Step step, Actor actor) {
        if (step != Step.HAND_OVER) {
            return List.of();
        }
        List<Restraint> all = book.of(List.of(facts)).getOrDefault(facts.id(), List.of());
        if (all.stream().anyMatch(Restraint::isOn)) {
            return List.of(Objection.because("treatment.objection.restrained")
                    .curedAt("cases/" + facts.id() + "/treatment", "treatment.objection.cure"));
        }
        return all.isEmpty() ? List.of() : List.of(Objection.met("treatment.objection.restraints_off"));
    }
}
