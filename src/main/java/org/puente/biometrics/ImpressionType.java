package org.puente.biometrics;

/** How a print was taken, told apart as far as an examiner needs it. */
public enum ImpressionType {
    /** Rolled from nail to nail. */
    ROLLED,
    /** Pressed flat, alone or with the other fingers. */
    FLAT,
    /** Found on something, not taken from a person. */
    LATENT,
    UNKNOWN;

    /** The impression codes of ANSI/NIST-ITL 1-2011, table 11. */
    static ImpressionType ofAnsiNist(int code) {
        return switch (code) {
            case 0, 2, 24, 25 -> FLAT;
            case 1, 3 -> ROLLED;
            case 4, 5, 6, 7 -> LATENT;
            default -> UNKNOWN;
        };
    }

    /** The code that is written for it; unknown ones get 29, which says so (ANSI/NIST-ITL 1-2011, table 11). */
    int ansiNist() {
        return switch (this) {
            case FLAT -> 0;
            case ROLLED -> 1;
            case LATENT -> 4;
            case UNKNOWN -> 29;
        };
    }
}
