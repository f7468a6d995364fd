package org.puente.biometrics;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.puente.countries.Country;
import org.puente.matching.FingerPosition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what is done in comparisons, with the case that only the trail knows together with them. */
@Component
class ComparisonTrail {

    private final ApplicationEventPublisher events;
    private final VerificationBook verifications;

    ComparisonTrail(ApplicationEventPublisher events, VerificationBook verifications) {
        this.events = events;
        this.verifications = verifications;
    }

    void started(ComparisonRow comparison, VerificationPurpose purpose) {
        publish("comparison.started", comparison.id(), comparison.country(), Optional.of(purpose.name()), Map.of());
    }

    /** For a query of the other side: of no case, since examiners work blind to who asks about whom. */
    void started(ComparisonRow comparison) {
        publish("comparison.started", comparison.id(), comparison.country(), Optional.empty(), Map.of());
    }

    void taken(ReviewRow review) {
        publish("comparison.taken", review, Optional.empty(), Map.of());
    }

    void givenBack(ReviewRow review) {
        publish("comparison.given_back", review, Optional.empty(), Map.of());
    }

    void analysed(ReviewRow review, boolean ofValue) {
        publish("comparison.analysed", review, Optional.empty(), Map.of("of_value", String.valueOf(ofValue)));
    }

    void concluded(ReviewRow review, ComparisonReason reason) {
        Map<String, String> outcome = Map.of("outcome", reason.outcome().name());
        publish("comparison.concluded", review, Optional.of(reason.name()), outcome);
    }

    void settled(ComparisonId comparison, Country country, ComparisonOutcome outcome) {
        publish("comparison.settled", comparison, country, Optional.empty(), Map.of("outcome", outcome.name()));
    }

    void looked(ReviewRow review, ComparedPrint print) {
        publish(
                "comparison.looked",
                review,
                Optional.empty(),
                Map.of("print", print.print().toString(), "finger", code(print.finger())));
    }

    private void publish(String what, ReviewRow review, Optional<String> why, Map<String, String> payload) {
        Map<String, String> more = new TreeMap<>(payload);
        more.put("review", review.id().toString());
        publish(what, review.comparison(), review.country(), why, more);
    }

    private void publish(
            String what, ComparisonId comparison, Country country, Optional<String> why, Map<String, String> payload) {
        Map<String, String> more = new TreeMap<>(payload);
        more.put("comparison", comparison.toString());
        events.publishEvent(
                new ComparisonAct(what, verifications.of(comparison, country).map(VerificationRow::caseId), why, more));
    }

    private static String code(FingerPosition finger) {
        return String.valueOf(finger.code());
    }
}
