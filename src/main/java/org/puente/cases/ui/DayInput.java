package org.puente.cases.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.puente.portal.Dates;
import org.puente.portal.DayField;
import org.puente.portal.Texts;

/** A day, typed as 1991-03-08 so that nobody takes the month for the day, and read back in words below. */
final class DayInput {

    private DayInput() {}

    static DatePicker make(String label) {
        DatePicker input = new DayField(label);
        input.setHelperText(Texts.text("people.form.day_help"));
        input.addValueChangeListener(change -> input.setHelperText(
                change.getValue() == null
                        ? Texts.text("people.form.day_help")
                        : Dates.full(Texts.language(), change.getValue())));
        return input;
    }
}
