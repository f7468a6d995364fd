package org.puente.people;

import java.util.List;

/**
 * Why a name was found, part by part.
 *
 * @param parts each part that the name has or that was looked for, in the order of the name
 * @param score 0 to 100, for ranking only; never shown, never a decision
 */
public record NameMatch(List<PartMatch> parts, int score) {

    /** Below it a name is not worth a look. */
    private static final int WORTH_A_LOOK = 45;

    /** How one part resembles what was looked for. */
    public record PartMatch(NamePart part, Likeness likeness) {}

    public NameMatch {
        parts = List.copyOf(parts);
    }

    /** Explains a name by a name that somebody looks for. */
    public static NameMatch explain(PersonName query, PersonName name) {
        return new NameMatcher(query, name).match();
    }

    /** Explains a name by words that somebody typed, in any order. */
    public static NameMatch explain(String words, PersonName name) {
        return new NameMatcher(words, name).match();
    }

    /** Whether somebody who looks for this name has to see it: enough words are found, a surname among them if one was given. */
    public boolean worthALook() {
        return score >= WORTH_A_LOOK;
    }
}
