package org.puente.biometrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an examiner recorded in one step of a review; never changed.
 *
 * @param step ANALYSIS, or CONCLUDED for the conclusion
 * @param ofValue the answer of the analysis; null for a conclusion
 * @param outcome the conclusion; null for an analysis
 */
record RecordedStep(
        ReviewId review,
        ComparisonStep step,
        Instant at,
        @Nullable Boolean ofValue,
        @Nullable ComparisonOutcome outcome,
        @Nullable ComparisonReason reason,
        String words,
        ComparisonMarks marks) {

    static RecordedStep analysis(ReviewId review, Instant at, boolean ofValue, ComparisonMarks marks) {
        return new RecordedStep(review, ComparisonStep.ANALYSIS, at, ofValue, null, null, "", marks);
    }

    static RecordedStep conclusion(
            ReviewId review,
            Instant at,
            ComparisonOutcome outcome,
            ComparisonReason reason,
            String words,
            ComparisonMarks marks) {
        return new RecordedStep(review, ComparisonStep.CONCLUDED, at, null, outcome, reason, words, marks);
    }
}
