package org.puente.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.puente.countries.Country;
import org.puente.people.Sex;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** Facts of a sheet as a reader reads them. */
public final class SheetTexts {

    private SheetTexts() {}

    /** The text of a field in the language of the page being worked on. */
    public static String of(SheetField field, String text) {
        return of(Texts.language(), field, text);
    }

    /** The text of a field in a language. */
    public static String of(Locale language, SheetField field, String text) {
        return switch (field) {
            case BIRTH_DATE, CUSTODY_SINCE -> Dates.full(language, LocalDate.parse(text));
            case AGE_DISPUTED -> Texts.text(language, "cases.yes");
            case SEX -> Texts.of(language, Sex.valueOf(text));
            case NATIONALITY -> new Country(text).displayName(language);
            case LANGUAGES ->
                Arrays.stream(text.split(","))
                        .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(language))
                        .collect(Collectors.joining(", "));
            case NEEDS ->
                Arrays.stream(text.split(","))
                        .map(code -> Texts.text(language, "cases.need." + code))
                        .collect(Collectors.joining(", "));
            default -> text;
        };
    }
}
