package org.puente.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.puente.people.MrzNameComparison.Explanation;

/**
 * One component of a name on its way into a machine readable zone (ICAO 9303-3 §4.6): blanks and hyphens part
 * components, apostrophes and points fall away.
 *
 * @param letters per letter its spellings, the recommended one first; an empty list for a letter of another script
 * @param marks what of the way is worth saying: a hyphen before it, an apostrophe in it
 */
record MrzWord(List<List<String>> letters, Set<Explanation> marks) {

    private static final String HYPHENS = "-‐‑–";
    private static final String APOSTROPHES = "'’ʼ‘`´";

    MrzWord {
        letters = List.copyOf(letters);
        marks = Set.copyOf(marks);
    }

    /** The components of a name's part, in order. */
    static List<MrzWord> words(String part) {
        List<MrzWord> words = new ArrayList<>();
        List<List<String>> letters = new ArrayList<>();
        Set<Explanation> marks = EnumSet.noneOf(Explanation.class);
        String written = Normalizer.normalize(part, Normalizer.Form.NFC);
        for (int character : written.codePoints().toArray()) {
            boolean hyphen = HYPHENS.indexOf(character) >= 0;
            if (hyphen || Character.isWhitespace(character) || character == ',') {
                close(words, letters, marks);
                if (hyphen) {
                    marks.add(Explanation.HYPHEN);
                }
            } else if (APOSTROPHES.indexOf(character) >= 0) {
                marks.add(Explanation.APOSTROPHE);
            } else if (Character.isLetter(character) && character != 'º' && character != 'ª') {
                letters.add(MrzLetters.spellings(upper(character)));
            }
        }
        close(words, letters, marks);
        return List.copyOf(words);
    }

    private static void close(List<MrzWord> words, List<List<String>> letters, Set<Explanation> marks) {
        if (!letters.isEmpty()) {
            words.add(new MrzWord(letters, marks));
            letters.clear();
            marks.clear();
        }
    }

    private static int upper(int letter) {
        String upper = Character.toString(letter).toUpperCase(Locale.ROOT);
        return upper.codePointCount(0, upper.length()) == 1 ? upper.codePointAt(0) : letter;
    }

    /** The recommended spelling, or empty if a letter has none. */
    Optional<String> recommended() {
        return letters.stream().allMatch(spellings -> !spellings.isEmpty())
                ? Optional.of(
                        String.join("", letters.stream().map(List::getFirst).toList()))
                : Optional.empty();
    }

    /**
     * Why a component of a zone may stand for this word.
     *
     * @param mayEnd whether the component may be cut off, after its first letter at the earliest
     * @return the explanations, none if nothing but marks over letters is lost; empty if it is another word
     */
    Optional<Set<Explanation>> explain(String component, boolean mayEnd) {
        return explain(0, component, 0, mayEnd).map(found -> {
            Set<Explanation> all = EnumSet.noneOf(Explanation.class);
            all.addAll(found);
            all.addAll(marks);
            return all;
        });
    }

    private Optional<Set<Explanation>> explain(int letter, String component, int at, boolean mayEnd) {
        if (at >= component.length()) {
            if (letter == letters.size()) {
                return Optional.of(Set.of());
            }
            return mayEnd && letter > 0 ? Optional.of(Set.of(Explanation.TRUNCATION)) : Optional.empty();
        }
        if (letter == letters.size()) {
            return Optional.empty();
        }
        for (String spelling : shortestFirst(letters.get(letter))) {
            boolean cut = mayEnd && at + spelling.length() > component.length();
            if (cut ? spelling.startsWith(component.substring(at)) : component.startsWith(spelling, at)) {
                Optional<Set<Explanation>> rest = explain(letter + 1, component, at + spelling.length(), mayEnd);
                if (rest.isPresent()) {
                    return spelling.length() == 1 ? rest : rest.map(MrzWord::respelled);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> shortestFirst(List<String> spellings) {
        return spellings.stream()
                .sorted((one, other) -> Integer.compare(one.length(), other.length()))
                .toList();
    }

    private static Set<Explanation> respelled(Set<Explanation> rest) {
        Set<Explanation> all = EnumSet.of(Explanation.TRANSLITERATION);
        all.addAll(rest);
        return all;
    }
}
