package org.puente.people;

import java.util.List;
import java.util.stream.Stream;
import org.puente.people.NameWords.Word;

/** Names without accents, case and particles, for finding and sorting; what is shown stays as written. */
public final class NameFolding {

    private NameFolding() {}

    /** The words of a text, folded, in their order; particles are left out unless nothing else remains. */
    public static List<String> tokens(String text) {
        return NameWords.of(text).telling().stream().map(Word::folded).toList();
    }

    /** All words of a name, folded. */
    public static List<String> tokens(PersonName name) {
        return words(name.givenNames(), name.firstSurname(), name.secondSurname())
                .distinct()
                .toList();
    }

    /** By what a list sorts: first surname, second surname, given names. */
    public static String order(PersonName name) {
        return String.join(
                " ",
                words(name.firstSurname(), name.secondSurname(), name.givenNames())
                        .toList());
    }

    private static Stream<String> words(String... parts) {
        return Stream.of(parts).flatMap(part -> tokens(part).stream());
    }
}
