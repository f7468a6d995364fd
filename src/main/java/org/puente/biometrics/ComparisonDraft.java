package org.puente.biometrics;

import org.jspecify.annotations.Nullable;

/**
 * What an examiner works on and has not recorded: nobody else ever reads it.
 *
 * @param words at most 2000 characters
 */
public record ComparisonDraft(
        ComparisonMarks marks,
        @Nullable ComparisonOutcome outcome,
        @Nullable ComparisonReason reason,
        String words) {

    /** The longest explanation, in characters. */
    public static final int LONGEST_WORDS = 2000;

    public static final ComparisonDraft EMPTY = new ComparisonDraft(ComparisonMarks.NONE, null, null, "");

    public ComparisonDraft {
        if (words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("More than " + LONGEST_WORDS + " characters");
        }
    }

    public ComparisonDraft with(ComparisonMarks changed) {
        return new ComparisonDraft(changed, outcome, reason, words);
    }
}
