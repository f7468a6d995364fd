package org.puente.cases;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts about one person as a case has them: the sender's own working copy, or what was disclosed of it. A value;
 * empty texts are absent.
 */
public record Sheet(Map<SheetField, String> fields) {

    public static final Sheet EMPTY = new Sheet(Map.of());

    private static final int ADULT = 18;

    public Sheet {
        EnumMap<SheetField, String> clean = new EnumMap<>(SheetField.class);
        fields.forEach((field, text) -> {
            if (!text.isBlank()) {
                clean.put(field, text.strip());
            }
        });
        fields = Collections.unmodifiableMap(clean);
    }

    public Optional<String> get(SheetField field) {
        return Optional.ofNullable(fields.get(field));
    }

    public String text(SheetField field) {
        return fields.getOrDefault(field, "");
    }

    public Sheet with(SheetField field, @Nullable String text) {
        EnumMap<SheetField, String> copy = new EnumMap<>(SheetField.class);
        copy.putAll(fields);
        copy.put(field, text == null ? "" : text);
        return new Sheet(copy);
    }

    /** Only the fields for which the test holds. */
    public Sheet only(Predicate<SheetField> test) {
        return new Sheet(fields.entrySet().stream()
                .filter(e -> test.test(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Given names and both surnames, as written. */
    public String displayName() {
        return Stream.of(SheetField.GIVEN_NAMES, SheetField.FIRST_SURNAME, SheetField.SECOND_SURNAME)
                .flatMap(field -> get(field).stream())
                .collect(Collectors.joining(" "));
    }

    public @Nullable LocalDate birthDate() {
        return get(SheetField.BIRTH_DATE).map(LocalDate::parse).orElse(null);
    }

    public boolean isAgeDisputed() {
        return get(SheetField.AGE_DISPUTED).map(Boolean::parseBoolean).orElse(false);
    }

    /** Under eighteen on that day, of unknown age, or of disputed age. */
    public boolean isMinor(LocalDate day) {
        LocalDate born = birthDate();
        return born == null || isAgeDisputed() || Period.between(born, day).getYears() < ADULT;
    }

    /** Codes of practical needs on the journey, never a diagnosis. */
    public Set<String> needs() {
        return get(SheetField.NEEDS).map(text -> Set.of(text.split(","))).orElse(Set.of());
    }
}
