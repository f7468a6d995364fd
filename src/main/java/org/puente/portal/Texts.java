package org.puente.portal;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.puente.countries.Country;

/**
 * What the portal says, in the languages it speaks. Keys are {@code <module>.<what>}; the texts are ICU message
 * patterns. Arguments that mean something are written as the language writes them: an enum constant by its own text,
 * a country by its name, a {@link LocalDate} as "1 December 2026", a {@link ZonedDateTime} as "1 December 2026,
 * 09:41". An {@link Instant} is refused: whose clock would it show?
 */
public final class Texts {

    /** Every language the portal speaks; the first one is spoken to whoever asks for none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private static final Catalogue CATALOGUE = Catalogue.load(LANGUAGES);

    private Texts() {}

    /** A text in the language of the page that is being worked on. */
    public static String text(String key, Object... args) {
        return text(language(), key, args);
    }

    /** A text in a language; a key that has none shows itself as {@code !{key}!} and is logged. */
    public static String text(Locale wanted, String key, Object... args) {
        Locale language = spoken(wanted);
        return CATALOGUE
                .pattern(language, key)
                .map(pattern -> format(pattern, language, args))
                .orElse("!{" + key + "}!");
    }

    /** What an enum constant is called on the page being worked on. */
    public static String of(Enum<?> constant) {
        return of(language(), constant);
    }

    /** What an enum constant is called, from the key {@code <module>.<Enum>.<CONSTANT>}. */
    public static String of(Locale language, Enum<?> constant) {
        return text(language, key(constant));
    }

    /** The key of an enum constant, such as {@code cases.Step.SUBMIT} for {@code org.puente.cases.Step.SUBMIT}. */
    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String module = type.getPackageName().split("\\.")[2];
        return module + "." + type.getSimpleName() + "." + constant.name();
    }

    public static boolean has(Locale language, String key) {
        return CATALOGUE.has(spoken(language), key);
    }

    /** All keys that begin so. */
    public static List<String> keysUnder(String beginning) {
        return CATALOGUE.keys(LANGUAGES.getFirst()).stream()
                .filter(key -> key.startsWith(beginning))
                .toList();
    }

    /** The language of the page being worked on; English where there is none. */
    public static Locale language() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> spoken(ui.getLocale()))
                .orElse(LANGUAGES.getFirst());
    }

    /** The language spoken to somebody who asks for this one. */
    public static Locale spoken(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    static String format(String pattern, Locale language, Object... args) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        Object[] written =
                Arrays.stream(args).map(arg -> written(language, arg)).toArray();
        return new MessageFormat(pattern, language)
                .format(written, new StringBuffer(), null)
                .toString();
    }

    private static Object written(Locale language, Object arg) {
        return switch (arg) {
            case Enum<?> constant -> of(language, constant);
            case Country country -> country.displayName(language);
            case Locale spoken -> spoken.getDisplayLanguage(language);
            case LocalDate day -> Dates.full(language, day);
            case ZonedDateTime moment -> Dates.moment(language, moment);
            case Instant _ -> throw new IllegalArgumentException("A moment is written in somebody's time zone");
            default -> arg;
        };
    }
}
