package org.puente.biometrics;

/** How far one examiner's review is. What a step recorded cannot be changed afterwards. */
public enum ComparisonStep {
    /** The probe alone: marks, and whether it is of value. */
    ANALYSIS,
    /** Both prints side by side, until the conclusion is recorded. */
    COMPARISON,
    /** The conclusion is in; only now the machine's findings and the other's view may be read. */
    CONCLUDED
}
