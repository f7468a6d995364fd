package org.puente.biometrics;

import static org.puente.biometrics.ComparisonOutcome.INCONCLUSIVE;
import static org.puente.biometrics.ComparisonOutcome.NOT_THE_SAME;
import static org.puente.biometrics.ComparisonOutcome.SAME_PERSON;

import java.util.List;
import java.util.stream.Stream;

/** Why an examiner found what they found, as a code; their own words stand beside it. */
public enum ComparisonReason {
    /** Ridge flow and minutiae agree, and no difference is left unexplained. */
    DETAILS_AGREE(SAME_PERSON),
    /** A difference in minutiae that no distortion explains. */
    UNEXPLAINED_DIFFERENCE(NOT_THE_SAME),
    /** Another pattern: whorl, loop, arch, or their ridge counts. */
    OTHER_PATTERN(NOT_THE_SAME),
    TOO_LITTLE_DETAIL(INCONCLUSIVE),
    /** The two prints do not show the same part of a finger. */
    NO_COMMON_AREA(INCONCLUSIVE),
    DISTORTED(INCONCLUSIVE),
    /** Follows from an analysis that found the probe of no value; nobody chooses it. */
    PROBE_OF_NO_VALUE(INCONCLUSIVE);

    private final ComparisonOutcome outcome;

    ComparisonReason(ComparisonOutcome outcome) {
        this.outcome = outcome;
    }

    public ComparisonOutcome outcome() {
        return outcome;
    }

    /** The reasons an examiner may choose for an outcome. */
    public static List<ComparisonReason> choices(ComparisonOutcome outcome) {
        return Stream.of(values())
                .filter(reason -> reason.outcome == outcome && reason != PROBE_OF_NO_VALUE)
                .toList();
    }
}
