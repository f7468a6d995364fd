package org.puente.biometrics;

/** The two sides of the workbench. */
public enum ComparisonPart {
    /** What is asked about; on the screen "A". */
    PROBE,
    /** What it is compared with; on the screen "B". */
    CANDIDATE
}
