package org.puente.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;

/**
 * One identity document of a person. A number is kept as the paper writes it; an A-number is padded to {@code A} and
 * nine digits, so that both usual spellings are one.
 *
 * @param issuer the country that issued it
 * @param expires last day of validity; null where the paper has none or it is not known
 * @throws IllegalArgumentException if the number is empty, longer than {@value #LONGEST} characters, holds other
 *     characters than letters, digits, blank, point, hyphen and slash, or is no A-number though it should be one
 */
public record IdentityDocument(
        DocumentKind kind,
        String number,
        Country issuer,
        @Nullable LocalDate expires) {

    /** Longest number, in characters. */
    public static final int LONGEST = 30;

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} .\\-/]*");
    private static final Pattern A_NUMBER = Pattern.compile("A?[0-9]{8,9}");
    private static final Pattern CEDULA = Pattern.compile("[0-9 .]+");
    private static final int CEDULA_SHORTEST = 3;
    private static final int CEDULA_LONGEST = 10;

    public IdentityDocument {
        number = number.strip();
        if (!allowed(kind, number)) {
            throw new IllegalArgumentException("Not a document number of kind " + kind);
        }
        if (kind == DocumentKind.A_NUMBER) {
            number = "A%09d".formatted(Long.parseLong(comparable(number).replace("A", "")));
        }
    }

    public static IdentityDocument of(DocumentKind kind, String number, Country issuer) {
        return new IdentityDocument(kind, number, issuer, null);
    }

    /** Whether a text may stand as a number of this kind at all. */
    public static boolean allowed(DocumentKind kind, String number) {
        String written = number.strip();
        return written.length() <= LONGEST
                && NUMBER.matcher(written).matches()
                && (kind != DocumentKind.A_NUMBER
                        || A_NUMBER.matcher(comparable(written)).matches());
    }

    /** What to point out about the number without refusing it: only the cédula's characters and length. */
    public List<DocumentWarning> warnings() {
        List<DocumentWarning> warnings = new ArrayList<>();
        if (kind == DocumentKind.CEDULA) {
            int length = comparable().length();
            if (!CEDULA.matcher(number).matches()) {
                warnings.add(DocumentWarning.CEDULA_CHARACTERS);
            }
            if (length < CEDULA_SHORTEST || length > CEDULA_LONGEST) {
                warnings.add(DocumentWarning.CEDULA_LENGTH);
            }
        }
        return List.copyOf(warnings);
    }

    /** The number's letters and digits alone, upper-cased: what two spellings of one number share. */
    public String comparable() {
        return comparable(number);
    }

    static String comparable(String number) {
        return number.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
    }

    /** Says the kind only: numbers belong on pages, not in logs. */
    @Override
    public String toString() {
        return "IdentityDocument[" + kind + "]";
    }
}
