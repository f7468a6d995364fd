package org.puente.people;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name's part as the search sees them: Latin letters without marks, small. Hyphens part words; apostrophes
 * and points fall away.
 *
 * @param all every word
 * @param telling the words without particles; all, if there is nothing else
 */
record NameWords(List<Word> all, List<Word> telling) {

    /** Particles of Spanish and Portuguese names, and of the Germanic ones that are common in Colombia. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "la", "las", "lo", "los", "y", "e", "i", "da", "das", "do", "dos", "di", "van", "von", "der");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-‐‑–,]+");
    private static final Pattern FALLS_AWAY = Pattern.compile("['’ʼ‘`´.·]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]");

    /** Thread-safe, as ICU says of transliterators that are not changed. */
    private static final Transliterator FOLD =
            Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; NFC; Latin-ASCII; Lower");

    /**
     * One word.
     *
     * @param folded without marks, small
     * @param written small, with its marks
     * @param sound how it sounds in Spanish
     */
    record Word(String folded, String written, String sound) {

        Word(String folded, String written) {
            this(folded, written, SpanishSound.of(folded));
        }

        @Override
        public String toString() {
            return "Word[withheld]";
        }
    }

    static NameWords of(String part) {
        String bare = FALLS_AWAY.matcher(part).replaceAll("");
        List<Word> all = Arrays.stream(BETWEEN.split(bare))
                .map(text -> new Word(folded(text), text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.folded().isEmpty())
                .toList();
        List<Word> telling =
                all.stream().filter(word -> !PARTICLES.contains(word.folded())).toList();
        return new NameWords(all, telling.isEmpty() ? all : telling);
    }

    /** All words, particles too, written as one: what "de la Cruz" and "Delacruz" share. */
    String joined() {
        return String.join("", all.stream().map(Word::folded).toList());
    }

    int particles() {
        return all.size() - telling.size();
    }

    private static String folded(String text) {
        boolean plain = text.chars().allMatch(letter -> letter < 128);
        String folded = plain ? text.toLowerCase(Locale.ROOT) : FOLD.transliterate(text);
        return NO_LETTER.matcher(folded).replaceAll("");
    }
}
