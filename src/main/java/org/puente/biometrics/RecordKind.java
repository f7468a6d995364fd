package org.puente.biometrics;

/** What a record holds, by its type (ANSI/NIST-ITL 1-2011, table 3). */
public enum RecordKind {
    /** Type 1. */
    TRANSACTION,
    /** Type 2. */
    DESCRIPTION,
    /** Types 3 to 6 and 14. */
    PRINT,
    /** Type 13. */
    LATENT,
    /** Type 15. */
    PALM,
    /** Type 9. */
    MINUTIAE,
    /** Type 10. */
    FACE,
    OTHER;

    static RecordKind ofType(int type) {
        return switch (type) {
            case 1 -> TRANSACTION;
            case 2 -> DESCRIPTION;
            case 3, 4, 5, 6, 14 -> PRINT;
            case 9 -> MINUTIAE;
            case 10 -> FACE;
            case 13 -> LATENT;
            case 15 -> PALM;
            default -> OTHER;
        };
    }
}
