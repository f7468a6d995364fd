package org.puente.complaints;

import org.puente.portal.Refusal;

/**
 * A complaint as the person gave it. Written once and sealed; whoever wrote it down never reads it again.
 *
 * @param words in the person's own words, at most {@value #LONGEST} characters
 * @param language that the person speaks
 * @param interpreter whether somebody interpreted
 * @param anonymous the person wishes not to be named to the sides
 * @param person as the person wants to be called by the body; may be empty
 * @param reference a case or receipt number, if the person wants to give one; may be empty
 */
public record ComplaintWords(
        String words, String language, boolean interpreter, boolean anonymous, String person, String reference) {

    public static final int LONGEST = 4000;
    public static final int LONGEST_LINE = 120;

    public ComplaintWords {
        words = atMost(LONGEST, words);
        language = atMost(LONGEST_LINE, language);
        person = atMost(LONGEST_LINE, person);
        reference = atMost(LONGEST_LINE, reference);
        if (words.isEmpty()) {
            throw new Refusal("complaints.refused.no_words");
        }
        if (language.isEmpty()) {
            throw new Refusal("complaints.refused.no_language");
        }
    }

    static String atMost(int longest, String text) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new Refusal("complaints.refused.too_long", longest);
        }
        return stripped;
    }

    /** Whether a text that a side will read names the person or their number. */
    boolean isNamedIn(String text) {
        String folded = Folded.of(text);
        return java.util.stream.Stream.concat(
                        java.util.Arrays.stream(Folded.of(person).split(" ")),
                        java.util.stream.Stream.of(Folded.of(reference)))
                .anyMatch(part -> part.length() > 2 && folded.contains(part));
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "ComplaintWords[" + words.length() + " characters]";
    }
}
