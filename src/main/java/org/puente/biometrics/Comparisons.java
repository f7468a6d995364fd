package org.puente.biometrics;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;

/** Begins comparisons and brings them to their end. */
@Component
class Comparisons {

    private static final int TRIES = 20;

    private final ComparisonBook comparisons;
    private final ReviewBook reviews;
    private final StepBook steps;
    private final ComparisonTrail trail;
    private final Clock clock;

    Comparisons(ComparisonBook comparisons, ReviewBook reviews, StepBook steps, ComparisonTrail trail, Clock clock) {
        this.comparisons = comparisons;
        this.reviews = reviews;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    ComparisonRow begin(Actor by, @Nullable Instant due, List<ComparedPrint> prints) {
        ComparisonRow row = new ComparisonRow(
                ComparisonId.random(),
                freeNumber(by.country()),
                by.country(),
                by.id().key(),
                clock.instant(),
                due,
                ComparisonVerdict.FIRST_EXAMINERS,
                null,
                null);
        comparisons.add(row, prints);
        return row;
    }

    /** Looks whether the conclusions that are in settle a comparison, or call for a third examiner. Needs its lock. */
    void weigh(ComparisonRow comparison) {
        List<ComparisonOutcome> outcomes = reviews.of(comparison.id(), comparison.country()).stream()
                .flatMap(review -> steps.find(review.id(), review.country(), ComparisonStep.CONCLUDED).stream())
                .flatMap(step -> Optional.ofNullable(step.outcome()).stream())
                .toList();
        comparisons.needExaminers(comparison, ComparisonVerdict.examinersNeeded(outcomes));
        ComparisonVerdict.of(outcomes).ifPresent(outcome -> {
            comparisons.settle(comparison, outcome, clock.instant());
            trail.settled(comparison.id(), comparison.country(), outcome);
        });
    }

    private String freeNumber(Country country) {
        for (int i = 0; i < TRIES; i++) {
            String number = ComparisonNumber.next();
            if (!comparisons.isTaken(number, country)) {
                return number;
            }
        }
        throw new IllegalStateException("No number is free");
    }
}
