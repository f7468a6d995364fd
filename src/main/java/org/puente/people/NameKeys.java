package org.puente.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.puente.people.NameWords.Word;

/**
 * The keys under which a name is found. A table holds them beside the country; the search asks for equality, or for a
 * range, and for nothing else, so it reaches its index under row-level security too. Three kinds, told apart by their
 * first character: {@code =} a whole word, {@code -} a word with at most one letter left out, {@code ~} its sound.
 */
public final class NameKeys {

    /** Longest key, in characters. */
    public static final int LONGEST = 40;

    private static final char AFTER_LETTERS = '{';

    private NameKeys() {}

    /** All keys of a name, to be stored with it. */
    public static Set<String> of(PersonName name) {
        Set<String> all = new TreeSet<>();
        for (String part : List.of(name.givenNames(), name.firstSurname(), name.secondSurname())) {
            NameWords words = NameWords.of(part);
            words.telling().forEach(word -> all.addAll(ofWord(word)));
            if (words.all().size() > 1) {
                all.addAll(ofWord(new Word(words.joined(), words.joined())));
            }
        }
        return all;
    }

    /** The keys of what somebody looks for, word by word; a name that has one of a word's keys may be meant. */
    public static List<Set<String>> ofQuery(String words) {
        return NameWords.of(words).telling().stream().map(NameKeys::ofWord).toList();
    }

    /**
     * Per word of a text the range of keys of names with a word that begins like it, for lists filtered while one
     * types. The column has to be ordered by bytes, on PostgreSQL by {@code collate "C"}.
     */
    public static List<KeyRange> beginnings(String words) {
        return NameWords.of(words).telling().stream()
                .map(word -> key('=', word.folded()))
                .map(key -> new KeyRange(key, key + AFTER_LETTERS))
                .toList();
    }

    /**
     * A range of keys.
     *
     * @param from the first key
     * @param below the first key that does not belong to it any more
     */
    public record KeyRange(String from, String below) {}

    /** What all spellings of a name share (order, accents, case and particles apart), as SHA-256; it tells no name. */
    static String fingerprint(PersonName name) {
        List<String> words = Stream.of(name.givenNames(), name.surnames())
                .flatMap(part -> NameWords.of(part).telling().stream())
                .map(Word::folded)
                .sorted()
                .toList();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Set<String> ofWord(Word word) {
        Set<String> keys = new TreeSet<>();
        keys.add(key('=', word.folded()));
        keys.add(key('~', word.sound()));
        TypingErrors.deletions(word.folded()).forEach(beginning -> keys.add(key('-', beginning)));
        return keys;
    }

    private static String key(char kind, String word) {
        return kind + word.substring(0, Math.min(word.length(), LONGEST - 2));
    }
}
