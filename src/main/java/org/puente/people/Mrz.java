package org.puente.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.puente.countries.Country;
import org.puente.portal.Refusal;

/**
 * A machine readable zone whose check digits are right (ICAO 9303-3, -4, -5, -6).
 *
 * @param code one or two letters, {@code P…} for a passport
 * @param issuer the issuing State, one to three letters of ICAO 9303-3 §5
 * @param number the document number without fillers
 * @param nationality one to three letters of ICAO 9303-3 §5
 * @param birth six characters YYMMDD, fillers for what is not known
 * @param expiry six digits YYMMDD
 * @param optional what the issuer adds, without the fillers at its end
 */
public record Mrz(
        MrzFormat format,
        String code,
        String issuer,
        MrzName name,
        String number,
        String nationality,
        String birth,
        Sex sex,
        String expiry,
        String optional) {

    private static final int CENTURY = 100;

    /**
     * Reads a pasted zone. Blank lines and blanks around a line are ignored, small letters are read as large ones, and a zone
     * pasted as one line is parted.
     *
     * @throws Refusal that says what is wrong, where, and what to do
     */
    public static Mrz parse(String text) {
        return new MrzReader(MrzLines.of(text)).read();
    }

    /**
     * Composes a passport's zone.
     *
     * @param personalNumber the issuer's own number, or empty; at most 14 letters and digits
     * @throws Refusal if a letter of the name has no spelling in the zone
     * @throws IllegalArgumentException if a field does not fit
     */
    public static Mrz passport(
            String code,
            Country issuer,
            PersonName name,
            String number,
            Country nationality,
            LocalDate born,
            Sex sex,
            LocalDate expires,
            String personalNumber) {
        return new Mrz(
                MrzFormat.TD3,
                code,
                icao(issuer),
                MrzName.of(name, MrzFormat.TD3.nameLength()),
                number,
                icao(nationality),
                MrzWriter.date(born),
                sex,
                MrzWriter.date(expires),
                personalNumber);
    }

    /** The zone's lines, with every check digit. */
    public List<String> lines() {
        return new MrzWriter(this).lines();
    }

    /** The date of birth: the latest year that is not in the future; empty if a part is unknown or it is no date. */
    public Optional<LocalDate> birthDate(LocalDate today) {
        int thisCentury = today.getYear() / CENTURY * CENTURY;
        return date(birth, thisCentury)
                .flatMap(day -> day.isAfter(today) ? date(birth, thisCentury - CENTURY) : Optional.of(day));
    }

    /** The last day of validity. Documents live ten years, so two digits mean this century. */
    public Optional<LocalDate> expiryDate() {
        return date(expiry, 2000);
    }

    /** The issuing country, or empty for what is no country, such as UTO or UNO. */
    public Optional<Country> issuingCountry() {
        return country(issuer);
    }

    public Optional<Country> nationalityCountry() {
        return country(nationality);
    }

    /** Says the format only: personal data belongs on pages, not in logs. */
    @Override
    public String toString() {
        return "Mrz[" + format + "]";
    }

    private static Optional<LocalDate> date(String yymmdd, int century) {
        if (yymmdd.contains("<")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    century + Integer.parseInt(yymmdd, 0, 2, 10),
                    Integer.parseInt(yymmdd, 2, 4, 10),
                    Integer.parseInt(yymmdd, 4, 6, 10)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /**
     * ISO 3166-1 alpha-3, but for Germany, which ICAO 9303-3 §5 writes D. A code that ISO gives to nobody has no third letter
     * and stands as it is.
     */
    private static String icao(Country country) {
        return country.code().equals("DE") ? "D" : IsoCodes.alpha3(country);
    }

    private static Optional<Country> country(String icao) {
        if (IsoCodes.isGivenToNobody(icao)) {
            return Optional.of(Country.of(icao));
        }
        return Arrays.stream(Locale.getISOCountries())
                .map(Country::of)
                .filter(country -> icao(country).equals(icao))
                .findFirst();
    }
}
