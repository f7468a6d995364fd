package org.puente.biometrics;

/** What an examiner, or the examiners together, found: never more than these three. */
public enum ComparisonOutcome {
    SAME_PERSON,
    NOT_THE_SAME,
    INCONCLUSIVE
}
