package org.puente.approvals;

import java.util.List;
import java.util.Optional;
import org.puente.cases.CaseFacts;
import org.puente.cases.OfferedStep;
import org.puente.cases.Step;

/**
 * All that the receiving side has on one person's approval.
 *
 * @param compared claimed beside proven; empty before somebody proved anything
 * @param images prints and photo, compared or not
 * @param differencesSeen the reader said that they looked at the differences as they stand
 * @param offers the steps that the reader may sign now
 */
public record ApprovalFile(
        CaseFacts facts,
        Optional<NationalityDecision> decision,
        Optional<ClaimedAndProven> compared,
        ComparedImages images,
        boolean differencesSeen,
        Optional<TravelDocument> document,
        List<OfferedStep> offers) {

    public ApprovalFile {
        offers = List.copyOf(offers);
    }

    public Optional<OfferedStep> offer(Step step) {
        return offers.stream().filter(offer -> offer.step() == step).findFirst();
    }

    public List<ComparedValue> differences() {
        return compared.map(ClaimedAndProven::differences).orElse(List.of());
    }
}
