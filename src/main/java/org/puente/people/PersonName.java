package org.puente.people;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as the person's papers write it: given names and both surnames apart, never upper-cased, never stripped of
 * accents. Blanks around a part are dropped and letters are kept in Unicode's composed form (NFC), so that one name
 * has one spelling in the database.
 *
 * <p>Who has a single name has it as first surname, as ICAO 9303-3 §4.6 makes it the primary identifier.
 *
 * @param givenNames one or more, or empty
 * @param firstSurname never empty
 * @param secondSurname empty where there is none or it is not known
 * @throws IllegalArgumentException if the first surname is empty, a part is longer than {@value #LONGEST} characters or
 *     holds a digit, a control character or a sign that no name has
 */
public record PersonName(String givenNames, String firstSurname, String secondSurname) {

    /** Longest part, in characters. */
    public static final int LONGEST = 100;

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .,'’ʼ‘`´·\\-‐‑–]*");

    public PersonName {
        givenNames = asWritten(givenNames);
        firstSurname = asWritten(firstSurname);
        secondSurname = asWritten(secondSurname);
        if (firstSurname.isEmpty()) {
            throw new IllegalArgumentException("A name needs a first surname");
        }
        if (!allowed(givenNames) || !allowed(firstSurname) || !allowed(secondSurname)) {
            throw new IllegalArgumentException("Not a name: too long, or a character that no name has");
        }
    }

    public static PersonName of(String givenNames, String firstSurname, String secondSurname) {
        return new PersonName(givenNames, firstSurname, secondSurname);
    }

    /** Whether a text may stand as one part of a name; an empty one may. */
    public static boolean allowed(String part) {
        String written = asWritten(part);
        return written.isEmpty()
                || written.length() <= LONGEST && ALLOWED.matcher(written).matches();
    }

    /** The whole name in its own order, such as "Andrés Solmayor Íscalo". */
    public String display() {
        return Stream.of(givenNames, firstSurname, secondSurname)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Both surnames, such as "Solmayor Íscalo". */
    public String surnames() {
        return secondSurname.isEmpty() ? firstSurname : firstSurname + " " + secondSurname;
    }

    /** First letters of given name and first surname, as they stand in place of a photo. */
    public String initials() {
        return (first(givenNames) + first(firstSurname));
    }

    /** Says nothing: names belong on pages, not in logs. */
    @Override
    public String toString() {
        return "PersonName[withheld]";
    }

    private static String first(String part) {
        return part.isEmpty() ? "" : Character.toString(part.codePointAt(0));
    }

    private static String asWritten(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFC).strip();
    }
}
