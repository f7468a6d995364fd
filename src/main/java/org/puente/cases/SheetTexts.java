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
        return switch (field) {
            case BIRTH_DATE, CUSTODY_SINCE -> Dates.full(Texts.language(), LocalDate.parse(text));
            case AGE_DISPUTED -> Texts.text("cases.yes");
            case SEX -> Texts.of(Sex.valueOf(text));
            case NATIONALITY -> new Country(text).displayName(Texts.language());
            case LANGUAGES ->
                Arrays.stream(text.split(","))
                        .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Texts.language()))
                        .collect(Collectors.joining(", "));
            case NEEDS ->
                Arrays.stream(text.split(","))
                        .map(code -> Texts.text("cases.need." + code))
                        .collect(Collectors.joining(", "));
            default -> text;
        };
    }
}
