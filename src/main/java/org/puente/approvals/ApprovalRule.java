package org.puente.approvals;

import static org.puente.cases.Objection.because;
import static org.puente.cases.Objection.met;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepRule;
import org.springframework.stereotype.Component;

/**
 * A return is approved for one person whose nationality was confirmed on evidence, with the consulate's travel document
 * on record and every difference between claimed and proven looked at ({@code domain.md}, APPROVE_RETURN).
 */
@Component
class ApprovalRule implements StepRule {

    private final StoredDecisions decisions;
    private final StoredTravelDocuments documents;
    private final Looks looks;
    private final Clock clock;

    ApprovalRule(StoredDecisions decisions, StoredTravelDocuments documents, Looks looks, Clock clock) {
        this.decisions = decisions;
        this.documents = documents;
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public List<Objection> check(CaseFacts facts, Step step, Actor actor) {
        if (step != Step.APPROVE_RETURN) {
            return List.of();
        }
        String country = facts.viewer().code();
        Optional<NationalityDecision> decision = decisions
                .findByCountryAndCaseId(country, facts.id().uuid())
                .map(StoredDecision::value)
                .filter(found -> found.decidedAt() != null);
        if (decision.isEmpty()) {
            return List.of(because("approvals.rule.decision_missing"));
        }
        List<Objection> all = new ArrayList<>();
        all.add(met("approvals.rule.evidence_named"));
        all.add(differences(facts, actor, decision.get()));
        Optional<TravelDocument> document =
                documents.findByCountryAndCaseId(country, facts.id().uuid()).map(StoredTravelDocument::value);
        if (document.isEmpty()) {
            all.add(because("approvals.rule.document_missing")
                    .curedAt("approvals/" + facts.id(), "approvals.rule.to_document"));
        } else {
            LocalDate today = LocalDate.ofInstant(clock.instant(), facts.zone());
            all.addAll(DocumentCheck.of(document.get(), decision.get().proven(), facts.viewer(), today));
        }
        return all;
    }

    private Objection differences(CaseFacts facts, Actor actor, NationalityDecision decision) {
        ClaimedAndProven compared = ClaimedAndProven.of(facts.sheet(), decision.proven());
        int count = compared.differences().size();
        if (count == 0) {
            return met("approvals.rule.nothing_differs");
        }
        return looks.has(facts.id(), actor, Looks.Subject.DIFFERENCES, compared.digest())
                ? met("approvals.rule.differences_seen", count)
                : because("approvals.rule.differences_unseen", count)
                        .curedAt("approvals/" + facts.id(), "approvals.rule.to_differences");
    }
}
