package org.puente.biometrics;

import java.util.Locale;
import org.puente.portal.Texts;

/**
 * A record of an ANSI/NIST-ITL file, as it is listed.
 *
 * @param label its type and number, such as {@code 14.2}
 * @param used whether a print or a picture was taken out of it; others are listed only
 * @param detail what it says of itself: a transaction's type, how many fields or minutiae it holds; may be empty
 */
public record FoundRecord(String label, Kind kind, boolean used, String detail) {

    private static final int LONGEST_DETAIL = 40;

    public FoundRecord {
        String plain = detail.replaceAll("\\p{Cntrl}+", " ").strip();
        detail = plain.length() > LONGEST_DETAIL ? plain.substring(0, LONGEST_DETAIL) : plain;
    }

    /** What a record holds, by its type (ANSI/NIST-ITL 1-2011, table 3). */
    public enum Kind {
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

        static Kind ofType(int type) {
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

    public String sentence(Locale language) {
        String what = detail.isEmpty()
                ? Texts.of(language, kind)
                : Texts.text(language, "biometrics.listed.detail", kind, detail);
        return Texts.text(language, used ? "biometrics.listed.used" : "biometrics.listed.only", label, what);
    }
}
