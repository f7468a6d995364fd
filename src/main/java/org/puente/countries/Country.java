package org.puente.countries;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A country by its ISO 3166-1 alpha-2 code, two upper-case letters.
 *
 * @throws IllegalArgumentException for anything but two letters A–Z
 */
public record Country(String code) implements Comparable<Country> {

    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    /** Owner of rows that are no country's; ISO 3166-1 gives the code ZZ to nobody. No party has it. */
    public static final Country NONE = new Country("ZZ");

    public Country {
        if (!ALPHA_2.matcher(code).matches()) {
            throw new IllegalArgumentException("Not an ISO 3166-1 alpha-2 code: " + code);
        }
    }

    public static Country of(String code) {
        return new Country(code);
    }

    /** The country's name in a language, such as "Colombia". */
    public String displayName(Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
