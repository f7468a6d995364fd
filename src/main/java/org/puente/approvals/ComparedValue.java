package org.puente.approvals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of claimed beside proven.
 *
 * @param claimed as it was disclosed, a date as ISO 8601; empty for nothing
 * @param proven by the decision, likewise
 * @param kind in what way they differ; null unless they do
 */
public record ComparedValue(
        ComparedField field,
        String claimed,
        String proven,
        Verdict verdict,
        @Nullable DifferenceKind kind) {

    /** What comes of comparing. */
    public enum Verdict {
        SAME,
        DIFFERS,
        /** Nothing was claimed. */
        NEW,
        /** Claimed, and no evidence says so. */
        NOT_PROVEN,
        /** Neither claimed nor proven. */
        ABSENT
    }

    public Optional<DifferenceKind> difference() {
        return Optional.ofNullable(kind);
    }

    public boolean differs() {
        return verdict == Verdict.DIFFERS;
    }

    /** Says nothing: personal data belongs on pages, not in logs. */
    @Override
    public String toString() {
        return "ComparedValue[" + field + ", " + verdict + "]";
    }
}
