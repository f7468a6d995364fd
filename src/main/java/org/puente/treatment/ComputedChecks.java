package org.puente.treatment;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseState;
import org.puente.countries.Side;
import org.puente.journeys.Travel;

/** The checks that nobody answers because data do: age of the certificate, hour of the handover, open incidents. */
final class ComputedChecks {

    static final String CERTIFICATE = "PRE-08";
    static final String CERTIFICATE_AGE = "PRE-09";
    static final String REVIEWS = "TRN-01";
    static final String RESTRAINTS_OFF = "ARR-01";
    static final String HANDOVER_HOUR = "ARR-03";
    static final String NOTHING_OPEN = "POST-03";

    /** How old a fit-to-travel certificate may be at boarding: catalogue, PRE-09. */
    private static final Duration CERTIFICATE_IS_GOOD_FOR = Duration.ofHours(72);

    private ComputedChecks() {}

    /**
     * @param restraints the log as the side reads it
     * @param troubled the own side has an open incident on the case
     */
    static Map<String, Standing> of(
            CaseFacts facts,
            OwnWords own,
            Optional<Travel> travel,
            List<Restraint> restraints,
            boolean troubled,
            Instant now) {
        Map<String, Standing> all = new HashMap<>();
        reviews(restraints, now).ifPresent(standing -> all.put(REVIEWS, standing));
        if (facts.state().ordinal() >= CaseState.ARRIVED.ordinal()) {
            all.put(RESTRAINTS_OFF, restraints.stream().anyMatch(Restraint::isOn) ? Standing.RED : Standing.GREEN);
        }
        travel.flatMap(planned -> certificate(facts, own).map(given -> age(given, planned.departsAt())))
                .ifPresent(standing -> all.put(CERTIFICATE_AGE, standing));
        travel.flatMap(Travel::arrivedAt).ifPresent(_ -> all.put(HANDOVER_HOUR, hour(facts, travel.orElseThrow())));
        if (facts.state().ordinal() >= CaseState.HANDED_OVER.ordinal()) {
            all.put(NOTHING_OPEN, troubled ? Standing.RED : Standing.GREEN);
        }
        return all;
    }

    /** Red as soon as one review is late; green once all are off and were looked at in time. */
    private static Optional<Standing> reviews(List<Restraint> restraints, Instant now) {
        if (restraints.stream().anyMatch(restraint -> !restraint.isReviewedInTime(now))) {
            return Optional.of(Standing.RED);
        }
        return restraints.isEmpty() || restraints.stream().anyMatch(Restraint::isOn)
                ? Optional.empty()
                : Optional.of(Standing.GREEN);
    }

    /** When the certificate that counts was given; its age is the sender's to know. */
    private static Optional<Instant> certificate(CaseFacts facts, OwnWords own) {
        return facts.side() == Side.SENDING
                ? own.answers().stream()
                        .filter(answer -> answer.checkId().equals(CERTIFICATE))
                        .reduce((earlier, later) -> later)
                        .filter(answer -> answer.verdict() == Verdict.PASS)
                        .map(Answer::at)
                : Optional.empty();
    }

    private static Standing age(Instant given, Instant departs) {
        return Duration.between(given, departs).compareTo(CERTIFICATE_IS_GOOD_FOR) <= 0 ? Standing.GREEN : Standing.RED;
    }

    /** Judged by the moment of the handover; before it, by the arrival. */
    private static Standing hour(CaseFacts facts, Travel travel) {
        Instant at = facts.state() == CaseState.ARRIVED ? travel.arrivedAt().orElseThrow() : facts.stateSince();
        boolean night = facts.agreement()
                .night()
                .contains(at.atZone(travel.arrivalZone()).toLocalTime());
        return night ? Standing.RED : Standing.GREEN;
    }
}
