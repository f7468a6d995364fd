package org.puente.people;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.puente.countries.Country;

/** Codes of ISO 3166-1, and those that it leaves to whoever needs one: AA, QM–QZ, XA–XZ; ZZ is nobody's here. */
final class IsoCodes {

    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Pattern LEFT_TO_USERS = Pattern.compile("AA|Q[M-Z]|X[A-Z]");

    private IsoCodes() {}

    /** Three letters; two for a country whose code is a user's own. */
    static String alpha3(Country country) {
        return ISO.contains(country.code()) ? Locale.of("", country.code()).getISO3Country() : country.code();
    }

    static boolean isGivenToNobody(String code) {
        return LEFT_TO_USERS.matcher(code).matches() && !ISO.contains(code);
    }
}
