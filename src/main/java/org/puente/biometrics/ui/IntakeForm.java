package org.puente.biometrics.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.puente.biometrics.EnrolmentForm;
import org.puente.biometrics.EnrolmentKind;
import org.puente.cases.CaseFacts;
import org.puente.countries.Side;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** Where the prints come from, when and where they were taken, and who is present with a child. */
class IntakeForm extends Div {

    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 200;

    private final transient Tray tray;
    private final boolean minor;
    private final Select<EnrolmentKind> kind = new Select<>();
    private final DatePicker takenOn = new DatePicker();
    private final TextField place = new TextField();
    private final TextField device = new TextField();
    private final TextField guardian = new TextField();

    /** @param changed runs after somebody wrote something */
    IntakeForm(CaseFacts facts, Tray tray, Runnable changed) {
        this.tray = tray;
        minor = facts.minor();
        addClassName("form");
        kind.setLabel(Texts.text("biometrics.kind"));
        kind.setItems(EnrolmentKind.values());
        kind.setItemLabelGenerator(Texts::of);
        kind.setValue(facts.side() == Side.SENDING ? EnrolmentKind.CAPTURED : EnrolmentKind.EARLIER);
        takenOn.setLabel(Texts.text("biometrics.taken_on"));
        takenOn.setLocale(Texts.language());
        takenOn.setValue(Dates.today());
        takenOn.setMax(Dates.today());
        write(place, "biometrics.place", LONGEST, true);
        write(device, "biometrics.device", LONGEST, false);
        write(guardian, "biometrics.guardian", LONGEST_NAME, true);
        guardian.setHelperText(Texts.text("biometrics.guardian.why"));
        guardian.setVisible(minor);
        add(kind, takenOn, place, device, guardian);
        takenOn.addValueChangeListener(_ -> changed.run());
        place.addValueChangeListener(_ -> changed.run());
        guardian.addValueChangeListener(_ -> changed.run());
    }

    private static void write(TextField field, String key, int longest, boolean required) {
        field.setLabel(Texts.text(key));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(required);
        field.setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** Keys of the sentences that say what is missing. */
    List<String> missing() {
        List<String> keys = new ArrayList<>();
        if (takenOn.isEmpty()) {
            keys.add("biometrics.enrol.day");
        }
        if (place.getValue().isBlank()) {
            keys.add("biometrics.enrol.place");
        }
        if (minor && guardian.getValue().isBlank()) {
            keys.add("biometrics.enrol.guardian");
        }
        return keys;
    }

    EnrolmentForm toConfirm() {
        return new EnrolmentForm(
                kind.getValue(),
                takenOn.getValue(),
                place.getValue(),
                device.getValue(),
                minor ? guardian.getValue() : "",
                tray.ready(),
                tray.absences());
    }
}
