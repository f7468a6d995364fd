package org.puente.journeys.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.journeys.Leg;
import org.puente.portal.DayField;
import org.puente.portal.DraftBinding;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** One leg of a journey, each end on the clock of its own place. */
class LegFields extends Div {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int LONGEST = 80;

    private final End from;
    private final End to;

    /** @param zones the clocks to choose from, those of the two offices first */
    LegFields(int number, List<ZoneId> zones) {
        addClassName("leg");
        from = new End("journeys.form.from", zones);
        to = new End("journeys.form.to", zones);
        add(new H3(Texts.text("journeys.form.leg", number)), from, to);
    }

    void bind(DraftBinding draft, String name) {
        from.bind(draft, name + ".from");
        to.bind(draft, name + ".to");
    }

    void show(Leg leg) {
        from.show(leg.from(), leg.fromZone(), leg.departure().toLocalDateTime());
        to.show(leg.to(), leg.toZone(), leg.arrival().toLocalDateTime());
    }

    /** Begins where the leg before ends. */
    void continueFrom(LegFields before) {
        from.place.setValue(before.to.place.getValue());
        from.zone.setValue(before.to.zone.getValue());
        from.day.setValue(before.to.day.getValue());
    }

    void startIn(ZoneId departure, ZoneId arrival) {
        from.zone.setValue(departure);
        to.zone.setValue(arrival);
    }

    /** @throws Refusal with a sentence if anything is missing, or a time does not exist on that day */
    Leg read() {
        return new Leg(from.place.getValue(), from.zone(), from.moment(), to.place.getValue(), to.zone(), to.moment());
    }

    /** Place, clock, day and time of one end. */
    private static final class End extends Div {

        private final TextField place = new TextField();
        private final ComboBox<ZoneId> zone = new ComboBox<>();
        private final DatePicker day;
        private final TextField time = new TextField();

        End(String label, List<ZoneId> zones) {
            addClassNames("form", "leg-end");
            place.setLabel(Texts.text(label));
            place.setMaxLength(LONGEST);
            zone.setLabel(Texts.text("journeys.form.zone"));
            zone.setItems(zones);
            zone.setItemLabelGenerator(JourneyWords::zone);
            day = new DayField(Texts.text("journeys.form.day"));
            time.setLabel(Texts.text("journeys.form.time"));
            time.setHelperText(Texts.text("journeys.form.time_help"));
            time.setMaxLength("00:00".length());
            add(place, zone, day, time);
        }

        void bind(DraftBinding draft, String name) {
            draft.text(name + ".place", place)
                    .field(name + ".zone", zone, ZoneId::getId, ZoneId::of)
                    .day(name + ".day", day)
                    .text(name + ".time", time);
        }

        void show(String where, ZoneId clock, LocalDateTime moment) {
            place.setValue(where);
            zone.setValue(clock);
            day.setValue(moment.toLocalDate());
            time.setValue(TIME.format(moment));
        }

        ZoneId zone() {
            return Optional.ofNullable(zone.getValue()).orElseThrow(() -> new Refusal("journeys.refused.zone"));
        }

        Instant moment() {
            LocalDate on = Optional.ofNullable(day.getValue()).orElseThrow(() -> new Refusal("journeys.refused.day"));
            LocalDateTime local = on.atTime(readTime());
            ZoneId clock = zone();
            return Leg.moment(local, clock)
                    .orElseThrow(() -> new Refusal(
                            "journeys.refused.no_such_time", time.getValue(), on, JourneyWords.zone(clock)));
        }

        private LocalTime readTime() {
            @Nullable String typed = time.getValue();
            try {
                return LocalTime.parse(typed == null ? "" : typed.strip(), TIME);
            } catch (DateTimeParseException unreadable) {
                throw new Refusal("journeys.refused.time");
            }
        }
    }
}
