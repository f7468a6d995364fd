package org.puente.privacy.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.puente.cases.SheetField;
import org.puente.countries.Country;
import org.puente.people.Sex;
import org.puente.portal.Choice;
import org.puente.portal.DayField;
import org.puente.portal.Texts;
import org.puente.privacy.NewRequest;

/** What a person says is right, in the input that fits the fact: a text, a day, one of a list. */
class StatedValue extends Div {

    private transient Supplier<String> text = () -> "";

    StatedValue() {
        addClassName("privacy-stated");
    }

    void ask(SheetField field) {
        removeAll();
        switch (field) {
            case BIRTH_DATE, CUSTODY_SINCE -> put(new DayField(label()), LocalDate::toString);
            case SEX -> put(sex(), Sex::name);
            case NATIONALITY -> put(countries(), Country::code);
            default -> {
                TextField words = new TextField(label());
                words.setMaxLength(NewRequest.LONGEST_VALUE);
                put(words, word -> word);
            }
        }
    }

    /** As a sheet holds it. */
    String text() {
        return text.get();
    }

    private <T> void put(AbstractField<?, T> input, Function<T, String> write) {
        text = () -> input.isEmpty() ? "" : write.apply(input.getValue());
        add((Component) input);
    }

    private static Select<Sex> sex() {
        Select<Sex> input = new Choice<>();
        input.setLabel(label());
        input.setItems(Sex.values());
        input.setItemLabelGenerator(Texts::of);
        return input;
    }

    private static ComboBox<Country> countries() {
        Locale language = Texts.language();
        ComboBox<Country> input = new ComboBox<>(label());
        input.setItemLabelGenerator(country -> country.displayName(language));
        input.setItems(Arrays.stream(Locale.getISOCountries())
                .map(Country::of)
                .sorted(Comparator.comparing(country -> country.displayName(language)))
                .toList());
        return input;
    }

    private static String label() {
        return Texts.text("privacy.claim.stated");
    }
}
