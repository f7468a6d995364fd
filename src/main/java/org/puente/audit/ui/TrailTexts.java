package org.puente.audit.ui;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** What codes of the trail say to a reader. */
final class TrailTexts {

    private static final String WHAT = "audit.what.";

    private TrailTexts() {}

    /** Every code that has a text, in the order of the texts. */
    static List<String> codes() {
        return Texts.keysUnder(WHAT).stream()
                .map(key -> key.substring(WHAT.length()))
                .sorted(Comparator.comparing(TrailTexts::what, java.text.Collator.getInstance(Texts.language())))
                .toList();
    }

    /** The act in words; a code that has none shows itself. */
    static String what(String code) {
        return Texts.has(Texts.language(), WHAT + code) ? Texts.text(WHAT + code) : code;
    }

    /** The reason in words where it is a sentence of the portal that names nothing; else its code. */
    static String why(@Nullable String code) {
        if (code == null) {
            return "";
        }
        String sentence = Texts.has(Texts.language(), code) ? Texts.text(code) : code;
        return sentence.contains("{") ? code : sentence;
    }

    /** To the second, on the reader's own clock. */
    static String when(ZonedDateTime moment) {
        Locale language = Texts.language();
        return Dates.brief(language, moment) + ", " + "%tT".formatted(moment);
    }
}
