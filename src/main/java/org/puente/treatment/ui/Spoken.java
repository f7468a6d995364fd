package org.puente.treatment.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.puente.cases.SheetField;
import org.puente.portal.Texts;

/**
 * A language in which somebody may say something.
 *
 * @param code BCP 47
 */
record Spoken(String code, String name) {

    /** Languages that come up again and again on these journeys; the persons' own come first. */
    private static final List<String> USUAL =
            List.of("es", "en", "pt", "fr", "ht", "guc", "kwi", "pbb", "qu", "zh", "ar");

    static List<Spoken> by(List<AskedCheck> lines) {
        Stream<String> own = lines.stream()
                .flatMap(line -> Arrays.stream(
                        line.facts().sheet().text(SheetField.LANGUAGES).split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty());
        return Stream.concat(own, USUAL.stream())
                .distinct()
                .map(tag -> new Spoken(tag, Locale.forLanguageTag(tag).getDisplayLanguage(Texts.language())))
                .toList();
    }
}
