package org.puente.cases.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.cases.SheetField;
import org.puente.countries.Country;
import org.puente.people.PersonName;
import org.puente.people.PersonSheet;
import org.puente.people.Sex;
import org.puente.portal.Choice;
import org.puente.portal.DraftBinding;
import org.puente.portal.Texts;

/**
 * One input of a form about a person, that reads and writes the text of its fact in a sheet.
 *
 * @param write the text of a value
 * @param read the value of a text
 */
record SheetInput<T>(SheetField field, AbstractField<?, T> input, Function<T, String> write, Function<String, T> read) {

    private static final List<String> LANGUAGES =
            List.of("es", "en", "pt", "fr", "ht", "guc", "qu", "ar", "zh", "ru", "de", "it");
    private static final List<String> NEEDS =
            List.of("WHEELCHAIR", "SEAT_NEAR_DOOR", "DIET", "NURSE", "INTERPRETER", "INFANT", "COMPANION");

    static SheetInput<?> of(SheetField field, Set<Country> parties) {
        return switch (field) {
            case BIRTH_DATE, CUSTODY_SINCE ->
                new SheetInput<>(field, DayInput.make(Texts.of(field)), LocalDate::toString, LocalDate::parse);
            case AGE_DISPUTED ->
                new SheetInput<>(
                        field,
                        new Checkbox(Texts.text("people.form.age_disputed")),
                        disputed -> disputed ? "true" : "",
                        Boolean::parseBoolean);
            case SEX -> sex(field);
            case NATIONALITY -> nationality(field, parties);
            case LANGUAGES -> several(field, LANGUAGES, SheetInput::language);
            case NEEDS -> several(field, NEEDS, code -> Texts.text("cases.need." + code));
            case PLACE_OF_BIRTH, CUSTODY_PLACE -> text(field, PersonSheet.LONGEST_PLACE);
            default -> text(field, PersonName.LONGEST);
        };
    }

    String text() {
        return input.isEmpty() ? "" : write.apply(input.getValue());
    }

    void show(String text) {
        if (text.isEmpty()) {
            input.clear();
        } else {
            input.setValue(read.apply(text));
        }
    }

    /** Keeps the input in a draft with every key: a click right after typing must not find what stood there before. */
    void bind(DraftBinding draft) {
        draft.field(field.code(), input, write, read);
        if (input instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.EAGER);
        }
    }

    /** Says what is wrong below the input; null says that nothing is. */
    void say(@Nullable String problem) {
        if (input instanceof HasValidationProperties shown) {
            shown.setErrorMessage(problem);
            shown.setInvalid(problem != null);
        }
    }

    void help(String sentence) {
        if (input instanceof HasHelper helped) {
            helped.setHelperText(sentence);
        }
    }

    private static SheetInput<String> text(SheetField field, int longest) {
        TextField input = new TextField(Texts.of(field));
        input.setMaxLength(longest);
        return new SheetInput<>(field, input, text -> text, text -> text);
    }

    private static SheetInput<Sex> sex(SheetField field) {
        Select<Sex> input = new Choice<>();
        input.setLabel(Texts.of(field));
        input.setItems(Sex.values());
        input.setItemLabelGenerator(Texts::of);
        return new SheetInput<>(field, input, Sex::name, Sex::valueOf);
    }

    private static SheetInput<Country> nationality(SheetField field, Set<Country> parties) {
        ComboBox<Country> input = new ComboBox<>(Texts.of(field));
        Locale language = Texts.language();
        input.setItemLabelGenerator(country -> country.displayName(language));
        input.setItems(Stream.concat(Arrays.stream(Locale.getISOCountries()).map(Country::of), parties.stream())
                .distinct()
                .sorted(Comparator.comparing(country -> country.displayName(language)))
                .toList());
        return new SheetInput<>(field, input, Country::code, Country::of);
    }

    private static SheetInput<Set<String>> several(
            SheetField field, List<String> codes, Function<String, String> label) {
        MultiSelectComboBox<String> input = new MultiSelectComboBox<>(Texts.of(field));
        input.setItems(codes);
        input.setItemLabelGenerator(label::apply);
        return new SheetInput<>(
                field,
                input,
                chosen -> String.join(",", chosen),
                text -> new LinkedHashSet<>(Arrays.asList(text.split(","))));
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Texts.language());
    }
}
