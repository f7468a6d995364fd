package org.puente.biometrics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.matching.FingerPosition;

/**
 * What an examiner may know of a review before the conclusion: everything there is in this type, and no more. No name, no
 * case, no country, no score, no place among the examiners.
 *
 * @param taken when the examiner took it
 * @param due the end of the agreed time, if there is one
 * @param fingers what there is to see in this step: in the analysis, no candidate
 * @param analysed the marks of the recorded analysis, which stay
 * @param draft the work that is not recorded yet; after the conclusion, what was recorded
 */
public record ComparisonReview(
        ReviewId id,
        String number,
        ComparisonStep step,
        Instant taken,
        @Nullable Instant due,
        List<Finger> fingers,
        ComparisonMarks analysed,
        ComparisonDraft draft) {

    public ComparisonReview {
        fingers = List.copyOf(fingers);
    }

    public Optional<Finger> finger(FingerPosition position) {
        return fingers.stream().filter(finger -> finger.position() == position).findFirst();
    }

    /**
     * The prints of one finger.
     *
     * @param probeDpi pixels an inch, null if there is no print
     * @param candidateDpi pixels an inch, null if there is none or it may not be seen yet
     */
    public record Finger(
            FingerPosition position,
            @Nullable Integer probeDpi,
            @Nullable Integer candidateDpi) {}
}
