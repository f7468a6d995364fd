package org.puente.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.puente.portal.Dates;
import org.puente.portal.DayField;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** When a monitor saw something, on the monitor's clock: now, unless they say otherwise. */
class MomentFields extends Div {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final DayField day = new DayField(Texts.text("monitoring.form.day"));
    private final TextField time = new TextField(Texts.text("monitoring.form.time"));

    MomentFields() {
        addClassName("form");
        time.setMaxLength("00:00".length());
        time.setHelperText(Texts.text("monitoring.form.time.help"));
        add(day, time);
        now();
    }

    void now() {
        ZonedDateTime now = Dates.here(Instant.now().truncatedTo(ChronoUnit.MINUTES));
        day.setValue(now.toLocalDate());
        time.setValue(Dates.CLOCK.format(now));
    }

    /** @throws Refusal for what is no time */
    Instant moment() {
        if (day.getValue() == null) {
            throw new Refusal("monitoring.refused.time");
        }
        try {
            LocalTime at = LocalTime.parse(time.getValue().strip(), TIME);
            return day.getValue().atTime(at).atZone(Dates.zone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("monitoring.refused.time");
        }
    }
}
