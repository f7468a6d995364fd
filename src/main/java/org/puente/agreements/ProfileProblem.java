package org.puente.agreements;

import java.util.List;
import java.util.Locale;
import org.puente.portal.Texts;

/**
 * Something in a profile that cannot be.
 *
 * @param line counted from 1
 * @param place the keys that lead there, such as {@code clocks.ACKNOWLEDGE}; empty for the whole file
 * @param key of the sentence that says why
 * @param args what the sentence names
 */
public record ProfileProblem(int line, String place, String key, List<Object> args) {

    public ProfileProblem {
        args = List.copyOf(args);
    }

    /** Place and reason in a language. */
    public String sentence(Locale language) {
        return (place.isEmpty() ? "" : place + ": ") + Texts.text(language, key, args.toArray());
    }
}
