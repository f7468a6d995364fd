package org.puente.biometrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a comparison that a side asked for on a case. It says what the examiners came to together, never what
 * one of them thinks while others are at work.
 *
 * @param concluded how many examiners have recorded theirs
 * @param examiners how many are needed: two, or three once two differed
 * @param outcome null until enough of them agree, or all three are in
 */
public record Conclusion(
        ComparisonId comparison,
        String number,
        VerificationPurpose purpose,
        Instant asked,
        @Nullable Instant due,
        int concluded,
        int examiners,
        @Nullable ComparisonOutcome outcome,
        @Nullable Instant settled) {

    public boolean isSettled() {
        return outcome != null;
    }
}
