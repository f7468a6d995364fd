package org.puente.biometrics.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.biometrics.PrintTaking;
import org.puente.portal.Dates;
import org.puente.portal.DayField;
import org.puente.portal.Texts;

/** Folded away: when, where and with what one print was taken, where that is not as its set says. */
class TakenOtherwise extends Details {

    private final transient Tray tray;
    private final transient Tray.Item item;
    private final DatePicker day = new DayField(Texts.text("biometrics.taken_on"));
    private final TextField place = new TextField(Texts.text("biometrics.place"));
    private final TextField device = new TextField(Texts.text("biometrics.device"));

    TakenOtherwise(Tray tray, Tray.Item item, LocalDate today) {
        this.tray = tray;
        this.item = item;
        addClassName("taken-otherwise");
        day.setMax(today);
        day.setValue(item.taking().on());
        day.setPlaceholder(Texts.text("biometrics.taking.same"));
        day.addValueChangeListener(_ -> say());
        write(place, item.taking().place());
        write(device, item.taking().device());
        Div fields = new Div(day, place, device);
        fields.addClassName("tray-fields");
        add(fields);
        summarize();
    }

    private void write(TextField field, String now) {
        field.setMaxLength(PrintTaking.LONGEST);
        field.setValue(now);
        field.setPlaceholder(Texts.text("biometrics.taking.same"));
        field.addValueChangeListener(_ -> say());
    }

    private void say() {
        tray.say(item, new PrintTaking(day.getValue(), place.getValue(), device.getValue()));
        summarize();
    }

    private void summarize() {
        PrintTaking taking = item.taking();
        Stream<String> on = Stream.ofNullable(taking.on()).map(own -> Dates.brief(Texts.language(), own));
        String own = Stream.concat(on, List.of(taking.place(), taking.device()).stream())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        setSummaryText(own.isEmpty() ? Texts.text("biometrics.taking") : Texts.text("biometrics.taking.own", own));
    }
}
