package org.puente.treatment;

import java.util.List;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Nobody is cleared before every blocking pre-departure check that the signing side can see is green. */
@Component
class ClearingRule implements StepRule {

    /** Asked for late: the book reads cases, and cases ask their rules. */
    private final ObjectProvider<CheckBook> book;

    ClearingRule(ObjectProvider<CheckBook> book) {
        this.book = book;
    }

    @Override
    public List<Objection> check(CaseFacts facts, Step step, Actor actor) {
        if (step != Step.CLEAR) {
            return List.of();
        }
        List<CheckLine> stopping = book.getObject().list(facts, actor).stopping();
        if (stopping.isEmpty()) {
            return List.of(Objection.met("treatment.objection.green"));
        }
        String ids = stopping.stream().map(line -> line.check().id()).collect(Collectors.joining(", "));
        return List.of(Objection.because("treatment.objection.not_green", stopping.size(), ids)
                .curedAt("cases/" + facts.id() + "/treatment", "treatment.objection.cure"));
    }
}
