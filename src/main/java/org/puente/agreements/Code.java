package org.puente.agreements;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An agreed answer.
 *
 * @param code as it is stored and sent, such as {@code NOT_A_NATIONAL}
 * @param texts what it says, by language
 */
public record Code(String code, Map<Locale, String> texts) {

    public Code {
        texts = Map.copyOf(texts);
    }

    /** What it says in a language; in a language that was not agreed, the code itself. */
    public String text(Locale language) {
        return Optional.ofNullable(texts.get(Locale.of(language.getLanguage()))).orElse(code);
    }
}
