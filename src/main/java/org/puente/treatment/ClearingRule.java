package org.puente.treatment;

import java.util.List;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepRule;
import org.springframework.stereotype.Component;

/** Nobody is cleared before every blocking pre-departure check that the signing side can see is green. */
@Component
class ClearingRule implements StepRule {

    private final CheckBook book;

    ClearingRule(CheckBook book) {
        this.book = book;
    }

    @Override
    public List<Objection> check(CaseFacts facts, Step step, Actor actor) {
        if (step != Step.CLEAR) {
            return List.of();
        }
        List<CheckLine> stopping = book.list(facts, actor).stopping();
        if (stopping.isEmpty()) {
            return List.of(Objection.met("treatment.objection.green"));
        }
        String ids = stopping.stream().map(line -> line.check().id()).collect(Collectors.joining(", "));
        return List.of(Objection.because("treatment.objection.not_green", stopping.size(), ids)
                .curedAt("cases/" + facts.id() + "/treatment", "treatment.objection.cure"));
    }
}
