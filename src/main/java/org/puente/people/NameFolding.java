package org.puente.people;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names without accents, case and particles, for finding and sorting; what is shown stays as written. */
public final class NameFolding {

    private static final Set<String> PARTICLES =
            Set.of("de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private NameFolding() {}

    /** The words of a text, folded, in their order; particles are left out unless nothing else remains. */
    public static List<String> tokens(String text) {
        List<String> words = Arrays.stream(NO_LETTER.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> bearing =
                words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return bearing.isEmpty() ? words : bearing;
    }

    /** All words of a name, folded. */
    public static List<String> tokens(PersonName name) {
        return Stream.of(name.givenNames(), name.firstSurname(), name.secondSurname())
                .flatMap(part -> tokens(part).stream())
                .distinct()
                .toList();
    }

    /** By what a list sorts: first surname, second surname, given names. */
    public static String order(PersonName name) {
        return String.join(
                " ",
                Stream.of(name.firstSurname(), name.secondSurname(), name.givenNames())
                        .flatMap(part -> tokens(part).stream())
                        .toList());
    }

    /** Lower case, compatibility-decomposed, without marks (Unicode UAX #15, NFKD). */
    public static String fold(String text) {
        String decomposed = Normalizer2.getNFKDInstance().normalize(text);
        return UCharacter.toLowerCase(MARKS.matcher(decomposed).replaceAll(""));
    }
}
