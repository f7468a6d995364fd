package org.puente.approvals;

import static org.puente.cases.Objection.because;
import static org.puente.cases.Objection.met;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.biometrics.ComparisonOutcome;
import org.puente.biometrics.Conclusions;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepRule;
import org.springframework.stereotype.Component;

/**
 * Nationality is confirmed on named evidence, a biometric hit alone is never enough, and each of the two officers has
 * seen the evidence and the proven values as they are ({@code domain.md}, CONFIRM_NATIONALITY).
 */
@Component
class NationalityRule implements StepRule {

    private final StoredDecisions decisions;
    private final Looks looks;
    private final Conclusions conclusions;

    NationalityRule(StoredDecisions decisions, Looks looks, Conclusions conclusions) {
        this.decisions = decisions;
        this.looks = looks;
        this.conclusions = conclusions;
    }

    @Override
    public List<Objection> check(CaseFacts facts, Step step, Actor actor) {
        if (step != Step.CONFIRM_NATIONALITY) {
            return List.of();
        }
        Optional<NationalityDecision> decision = decisions
                .findByCountryAndCaseId(facts.viewer().code(), facts.id().uuid())
                .map(StoredDecision::value);
        if (decision.isEmpty()) {
            return List.of(
                    because("approvals.rule.decision_missing").curedAt(address(facts), "approvals.rule.to_decision"));
        }
        List<Objection> all = new ArrayList<>();
        all.add(evidence(facts, decision.get()));
        if (decision.get().evidence().contains(Evidence.FINGERPRINT_CONCLUSION)) {
            all.add(conclusion(facts));
        }
        all.add(
                looks.has(
                                facts.id(),
                                actor,
                                Looks.Subject.DECISION,
                                decision.get().digest())
                        ? met("approvals.rule.decision_seen")
                        : because("approvals.rule.decision_unseen")
                                .curedAt(address(facts), "approvals.rule.to_decision"));
        return all;
    }

    private static Objection evidence(CaseFacts facts, NationalityDecision decision) {
        if (decision.evidence().isEmpty()) {
            return because("approvals.rule.evidence_missing").curedAt(address(facts), "approvals.rule.to_decision");
        }
        return Evidence.isBiometricAlone(decision.evidence())
                ? because("approvals.rule.biometric_alone").curedAt(address(facts), "approvals.rule.to_decision")
                : met("approvals.rule.evidence_named");
    }

    /** A conclusion is named as evidence only where the own side's examiners came to it, and the latest one counts. */
    private Objection conclusion(CaseFacts facts) {
        boolean samePerson = conclusions
                .settled(facts.id())
                .filter(latest -> latest.outcome() == ComparisonOutcome.SAME_PERSON)
                .isPresent();
        return samePerson
                ? met("approvals.rule.conclusion_reached")
                : because("approvals.rule.conclusion_missing")
                        .curedAt("cases/" + facts.id() + "/biometrics", "approvals.rule.to_prints");
    }

    private static String address(CaseFacts facts) {
        return "cases/" + facts.id() + "/approval";
    }
}
