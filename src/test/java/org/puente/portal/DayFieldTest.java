package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DayFieldTest {

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    @Test
    void theCalendarSpeaksSpanish() {
        DatePickerI18n words = calendar(Locale.of("es", "CO"));

        assertThat(words.getMonthNames()).hasSize(12).startsWith("enero").endsWith("diciembre");
        assertThat(words.getWeekdays()).hasSize(7).startsWith("domingo", "lunes");
        assertThat(words.getToday()).isEqualTo("Hoy");
    }

    @Test
    void theCalendarSpeaksEnglishAndTheDayIsTypedAlikeInBoth() {
        DatePickerI18n words = calendar(Locale.US);

        assertThat(words.getMonthNames()).startsWith("January");
        assertThat(words.getWeekdaysShort()).startsWith("Sun", "Mon");
        assertThat(words.getDateFormats()).first().isEqualTo("yyyy-MM-dd");
        assertThat(calendar(Locale.of("es")).getDateFormats()).isEqualTo(words.getDateFormats());
    }

    private static DatePickerI18n calendar(Locale language) {
        UI ui = new UI();
        ui.setLocale(language);
        UI.setCurrent(ui);
        return new DayField("").getI18n();
    }
}
