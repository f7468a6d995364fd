package org.puente.agreements.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.CodeList;
import org.puente.agreements.DisclosedField;
import org.puente.agreements.ProfileDifference;
import org.puente.countries.Side;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** Keys and values of a profile in the reader's words, as far as there are any: a code that two countries chose is itself. */
final class DifferenceWords {

    private static final String BETWEEN = " › ";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DifferenceWords() {}

    /** The keys below the section, the outermost first. */
    static String place(ProfileDifference line) {
        List<String> path = line.path();
        return path.subList(line.section().isEmpty() ? 0 : 1, path.size()).stream()
                .map(DifferenceWords::key)
                .collect(Collectors.joining(BETWEEN));
    }

    static String key(String key) {
        Locale language = Texts.language();
        if (key.isEmpty()) {
            return Texts.text("agreements.differences.general");
        }
        if (Texts.has(language, "agreements.key." + key)) {
            return Texts.text("agreements.key." + key);
        }
        return Stream.of(
                        constant(AgreedClock.values(), key),
                        constant(CodeList.values(), key),
                        constant(Side.values(), key))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> key.matches("[a-z]{2}") ? Locale.of(key).getDisplayLanguage(language) : value(key));
    }

    static String value(String word) {
        return Stream.of(
                        constant(Side.values(), word),
                        DisclosedField.ofCode(word).map(Texts::of),
                        day(word),
                        Arrays.stream(DayOfWeek.values())
                                .filter(day -> day.name().equals(word))
                                .map(day -> day.getDisplayName(TextStyle.FULL, Texts.language()))
                                .findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(word);
    }

    private static Optional<String> day(String word) {
        return DAY.matcher(word).matches()
                ? Optional.of(Dates.full(Texts.language(), LocalDate.parse(word)))
                : Optional.empty();
    }

    private static Optional<String> constant(Enum<?>[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .map(Texts::of)
                .findFirst();
    }
}
