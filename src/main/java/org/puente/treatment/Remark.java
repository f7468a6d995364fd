package org.puente.treatment;

import org.jspecify.annotations.Nullable;
import org.puente.portal.Refusal;

/**
 * What the person said about a check, in their own words; without words there is nothing else of it.
 *
 * @param text at most 2000 characters
 * @param language in which it was said, a BCP 47 tag; empty if nobody noted it
 * @param interpreter who interpreted, at most 120 characters; empty for nobody
 * @param signature SHA-256 of the picture of their signature under it, in hexadecimal digits; null without one
 * @throws Refusal for a text that is too long
 */
public record Remark(
        String text,
        String language,
        String interpreter,
        @Nullable String signature) {

    public static final Remark NONE = new Remark("", "", "", null);
    public static final int LONGEST_INTERPRETER = 120;
    private static final int LONGEST_LANGUAGE = 35;

    public Remark {
        text = AnswerInput.atMost(AnswerInput.LONGEST_TEXT, text);
        boolean said = !text.isEmpty();
        language = said ? AnswerInput.atMost(LONGEST_LANGUAGE, language) : "";
        interpreter = said ? AnswerInput.atMost(LONGEST_INTERPRETER, interpreter) : "";
        signature = said && signature != null && signature.matches("[0-9a-f]{64}") ? signature : null;
    }

    /** Words alone. */
    public static Remark of(String text) {
        return new Remark(text, "", "", null);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
