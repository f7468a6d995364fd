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
public record FoundRecord(String label, RecordKind kind, boolean used, String detail) {

    private static final int LONGEST_DETAIL = 40;

    public FoundRecord {
        String plain = detail.replaceAll("\\p{Cntrl}+", " ").strip();
        detail = plain.length() > LONGEST_DETAIL ? plain.substring(0, LONGEST_DETAIL) : plain;
    }

    public String sentence(Locale language) {
        String what = detail.isEmpty()
                ? Texts.of(language, kind)
                : Texts.text(language, "biometrics.listed.detail", kind, detail);
        return Texts.text(language, used ? "biometrics.listed.used" : "biometrics.listed.only", label, what);
    }
}
