package org.puente.approvals;

import java.util.EnumSet;
import java.util.Set;
import org.puente.cases.CaseFacts;
import org.puente.cases.Step;
import org.puente.cases.StepPlace;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Component;

/** Approvals are given in the consulate's queue, one person at a time; the case page's button leads there. */
@Component
class DecisionPlace implements StepPlace {

    private static final Set<Step> IN_THE_QUEUE =
            EnumSet.of(Step.APPROVE_RETURN, Step.REFUSE_RETURN, Step.RECONSIDER, Step.REVOKE_APPROVAL);

    @Override
    public boolean takes(Step step) {
        return IN_THE_QUEUE.contains(step);
    }

    @Override
    public String address(CaseFacts facts, Step step) {
        return address(facts.id(), step);
    }

    static String address(CaseId id, Step step) {
        return IN_THE_QUEUE.contains(step) ? "approvals/" + id : "cases/" + id + "/approval";
    }
}
