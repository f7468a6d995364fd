package org.puente.journeys.papers;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.puente.portal.Texts;

/**
 * What was said, word by word, in every language of the portal: a later change of its words changes no frozen paper.
 *
 * @param texts by language, such as {@code es}
 */
record Sentence(Map<String, String> texts) {

    Sentence {
        texts = Map.copyOf(new TreeMap<>(texts));
    }

    static Sentence of(Function<Locale, String> said) {
        Map<String, String> texts = new TreeMap<>();
        Texts.LANGUAGES.forEach(language -> texts.put(language.getLanguage(), said.apply(language)));
        return new Sentence(texts);
    }

    String in(Locale language) {
        return texts.getOrDefault(Texts.spoken(language).getLanguage(), "");
    }
}
