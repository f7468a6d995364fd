package org.puente.approvals;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes, with a decision or an approval, what of it the sending side learns: frozen copies. */
@Component
class AfterSteps {

    private final StoredDecisions decisions;
    private final StoredTravelDocuments documents;
    private final DisclosedApprovals disclosed;
    private final CaseDesk cases;
    private final Clock clock;

    AfterSteps(
            StoredDecisions decisions,
            StoredTravelDocuments documents,
            DisclosedApprovals disclosed,
            CaseDesk cases,
            Clock clock) {
        this.decisions = decisions;
        this.documents = documents;
        this.disclosed = disclosed;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StepTaken taken) {
        if (taken.outcome() != StepOutcome.DONE) {
            return;
        }
        switch (taken.step()) {
            case CONFIRM_NATIONALITY -> confirmed(facts(taken));
            case APPROVE_RETURN -> approved(facts(taken));
            case REVOKE_APPROVAL -> disclosed.revoke(facts(taken), clock.instant());
            default -> {
                // Every other step leaves decision and document as they are.
            }
        }
    }

    private void confirmed(CaseFacts facts) {
        Instant now = clock.instant();
        StoredDecision decision = decision(facts).orElseThrow();
        decision.decided(now);
        disclosed.evidence(facts, decisions.saveAndFlush(decision).value(), now);
    }

    private void approved(CaseFacts facts) {
        NationalityDecision decision = decision(facts).orElseThrow().value();
        TravelDocument document = documents
                .findByCountryAndCaseId(facts.viewer().code(), facts.id().uuid())
                .orElseThrow()
                .value();
        disclosed.document(
                facts,
                document,
                DocumentCheck.compareName(document, decision.proven()).outcome(),
                clock.instant());
    }

    private Optional<StoredDecision> decision(CaseFacts facts) {
        return decisions.findByCountryAndCaseId(
                facts.viewer().code(), facts.id().uuid());
    }

    private CaseFacts facts(StepTaken taken) {
        return cases.facts(taken.id())
                .orElseThrow(() -> new IllegalStateException("A step on a case that its actor cannot open"));
    }
}
