package org.puente.biometrics;

import static org.puente.biometrics.ComparisonOutcome.INCONCLUSIVE;

import java.util.List;
import java.util.Optional;

/**
 * What several blind reviews come to: equal outcomes of the first two stand; any difference, inconclusive included, goes
 * to a third; no two equal: inconclusive.
 */
final class ComparisonVerdict {

    static final int FIRST_EXAMINERS = 2;
    static final int ALL_EXAMINERS = 3;

    private ComparisonVerdict() {}

    /** @return empty while more reviews are needed */
    static Optional<ComparisonOutcome> of(List<ComparisonOutcome> outcomes) {
        Optional<ComparisonOutcome> twice = outcomes.stream()
                .filter(outcome -> outcomes.stream().filter(outcome::equals).count() > 1)
                .findFirst();
        return twice.isEmpty() && outcomes.size() >= ALL_EXAMINERS ? Optional.of(INCONCLUSIVE) : twice;
    }

    /** How many examiners it takes, as far as these outcomes tell. */
    static int examinersNeeded(List<ComparisonOutcome> outcomes) {
        boolean differ = outcomes.size() >= FIRST_EXAMINERS
                && outcomes.stream().distinct().count() > 1;
        return differ ? ALL_EXAMINERS : FIRST_EXAMINERS;
    }
}
