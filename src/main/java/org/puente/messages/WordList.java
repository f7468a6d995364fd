package org.puente.messages;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.puente.messages.BetrayingWords.Place;
import org.springframework.core.io.ClassPathResource;

/**
 * Words and phrases that betray matters of protection, in English and Spanish whatever language the writer has (8 CFR 208.6).
 * Found without accents and case, also with digits in the place of letters, invisible characters or spaced letters. A star
 * stands for any ending.
 */
final class WordList {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Cf}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final String DIGITS = "01345";
    private static final String AS_LETTERS = "oieas";

    private final List<List<String>> phrases;

    private WordList(Stream<String> lines) {
        phrases = lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\\s+")))
                .toList();
    }

    /** The portal's own list. */
    static WordList delivered() {
        try {
            return new WordList(new ClassPathResource("messages/betraying-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same and more, as an agreement adds them. */
    WordList and(Collection<String> more) {
        return more.isEmpty()
                ? this
                : new WordList(Stream.concat(
                        phrases.stream().map(words -> String.join(" ", words)),
                        more.stream().map(WordList::folded)));
    }

    /** Every place where one stands, in order. */
    List<Place> in(String text) {
        List<Word> words = words(text);
        List<Place> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int from = at;
            phrases.stream()
                    .filter(phrase -> fits(phrase, words, from))
                    .mapToInt(List::size)
                    .max()
                    .ifPresent(size -> found.add(new Place(
                            words.get(from).from(), words.get(from + size - 1).until())));
        }
        return found;
    }

    private static boolean fits(List<String> phrase, List<Word> words, int from) {
        if (from + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!fits(phrase.get(i), words.get(from + i).letters())) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String wanted, String word) {
        return wanted.endsWith("*") ? word.startsWith(wanted.substring(0, wanted.length() - 1)) : word.equals(wanted);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            Word word = new Word(folded(found.group()), found.start(), found.end());
            if (!words.isEmpty()
                    && word.letters().length() == 1
                    && words.getLast().spaced()) {
                words.add(words.removeLast().and(word));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static String folded(String word) {
        String plain = Normalizer2.getNFKDInstance().normalize(word);
        String letters = UNSEEN.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        return letters.chars().anyMatch(Character::isLetter) && letters.length() > 2 ? withoutDigits(letters) : letters;
    }

    private static String withoutDigits(String word) {
        StringBuilder letters = new StringBuilder(word);
        for (int i = 0; i < letters.length(); i++) {
            int digit = DIGITS.indexOf(letters.charAt(i));
            if (digit >= 0) {
                letters.setCharAt(i, AS_LETTERS.charAt(digit));
            }
        }
        return letters.toString();
    }

    /** @param spaced made of single letters with something between them */
    private record Word(String letters, int from, int until, boolean spaced) {

        Word(String letters, int from, int until) {
            this(letters, from, until, letters.length() == 1);
        }

        Word and(Word next) {
            return new Word(letters + next.letters, from, next.until, true);
        }
    }
}
