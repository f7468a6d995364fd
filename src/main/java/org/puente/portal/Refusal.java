package org.puente.portal;

import java.util.Locale;

/**
 * A rule says no. Services throw it with the key of a sentence that says why and what to do next; the portal shows that
 * sentence and keeps the page as it is.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] args;

    /** @param args what the sentence names; see {@link Texts} for how they are written */
    public Refusal(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    public String key() {
        return key;
    }

    /** The sentence in a language. */
    public String sentence(Locale language) {
        return Texts.text(language, key, args);
    }
}
