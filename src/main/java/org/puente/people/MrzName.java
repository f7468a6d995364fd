package org.puente.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.puente.portal.Refusal;

/**
 * The name field of a machine readable zone (ICAO 9303-3 §4.6): surnames as primary, given names as secondary
 * identifier.
 *
 * @param field all characters of the field, fillers too
 */
public record MrzName(String field) {

    private static final String BETWEEN = "<<";
    private static final Set<String> PARTICLES =
            Set.of("DE", "DEL", "LA", "LAS", "LOS", "Y", "DA", "DOS", "SAN", "VAN", "VON");

    /**
     * Writes a name into a field. A name that is too long is cut so that the last position holds a letter, the sign
     * that something may be missing (ICAO 9303-4 §4.2.3, 9303-5 §4.2.4): surnames leave at least one letter to the
     * given names.
     *
     * @param length of the field, in characters
     * @throws Refusal if a letter has no spelling in the standard's Latin table
     */
    public static MrzName of(PersonName name, int length) {
        String primary = spelled(name.surnames());
        String secondary = spelled(name.givenNames());
        if (!secondary.isEmpty()) {
            int most = length - BETWEEN.length() - 1;
            if (primary.length() > most) {
                primary = withoutFillers(primary.substring(0, most));
            }
        }
        String whole = secondary.isEmpty() ? primary : primary + BETWEEN + secondary;
        return new MrzName(whole.length() <= length ? padded(whole, length) : cut(whole, length));
    }

    /** The components of the surnames. */
    public List<String> primary() {
        return components(parts()[0]);
    }

    /** The components of the given names; none for who has a single name. */
    public List<String> secondary() {
        String[] parts = parts();
        return parts.length == 1 ? List.of() : components(parts[1]);
    }

    /** Whether the field is used to its last position, so that something may be cut off. */
    public boolean full() {
        return !field.endsWith("<");
    }

    /**
     * A first try at the name itself: first letters large, particles with what follows them, the first surname and the
     * rest apart. Accents are for whoever reads the paper.
     */
    public PersonName suggestion() {
        List<String> surnames = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String component : primary()) {
            boolean particle = PARTICLES.contains(component);
            current.append(particle ? component.toLowerCase(Locale.ROOT) : capital(component));
            if (particle) {
                current.append(' ');
            } else {
                surnames.add(current.toString());
                current.setLength(0);
            }
        }
        if (!current.isEmpty()) {
            surnames.add(capital(current.toString().strip()));
        }
        String given =
                String.join(" ", secondary().stream().map(MrzName::capital).toList());
        return PersonName.of(given, surnames.getFirst(), String.join(" ", surnames.subList(1, surnames.size())));
    }

    /** Says nothing: names belong on pages, not in logs. */
    @Override
    public String toString() {
        return "MrzName[withheld]";
    }

    private String[] parts() {
        return withoutFillers(field).split(BETWEEN, 2);
    }

    private static List<String> components(String identifier) {
        return Arrays.stream(identifier.split("<"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String spelled(String part) {
        Stream<String> words = MrzWord.words(part).stream()
                .map(word -> word.recommended().orElseThrow(() -> new Refusal("people.mrz.script")));
        return String.join("<", words.toList());
    }

    private static String cut(String whole, int length) {
        StringBuilder text = new StringBuilder(whole);
        if (text.charAt(length - 1) == '<') {
            endOfLongWord(text, length - 1).ifPresent(text::deleteCharAt);
        }
        return text.substring(0, length);
    }

    /** The last letter, before a position, of a component that can spare one. */
    private static OptionalInt endOfLongWord(StringBuilder text, int before) {
        return IntStream.iterate(before - 1, at -> at > 0, at -> at - 1)
                .filter(at -> text.charAt(at) != '<' && text.charAt(at - 1) != '<')
                .findFirst();
    }

    private static String capital(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String padded(String text, int length) {
        return text + "<".repeat(length - text.length());
    }

    private static String withoutFillers(String text) {
        return text.replaceAll("<+$", "");
    }
}
