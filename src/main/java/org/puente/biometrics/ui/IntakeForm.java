package org.puente.biometrics.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.puente.biometrics.Absence;
import org.puente.biometrics.EnrolmentForm;
import org.puente.biometrics.EnrolmentKind;
import org.puente.cases.CaseFacts;
import org.puente.countries.Side;
import org.puente.matching.FingerPosition;
import org.puente.portal.Choice;
import org.puente.portal.Dates;
import org.puente.portal.DayField;
import org.puente.portal.Texts;

/** Where the prints come from, when and where they were taken, and who is present with a child. */
class IntakeForm extends Div {

    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 200;

    private final transient Tray tray;
    private final boolean minor;
    private final Select<EnrolmentKind> kind = new Choice<>();
    private final DatePicker takenOn = new DayField("");
    private final TextField place = new TextField();
    private final TextField device = new TextField();
    private final TextField guardian = new TextField();
    private final MultiSelectComboBox<FingerPosition> amputated = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<FingerPosition> bandaged = new MultiSelectComboBox<>();

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
        takenOn.setValue(Dates.today(facts.zone()));
        takenOn.setMax(Dates.today(facts.zone()));
        write(place, "biometrics.place", LONGEST, true);
        write(device, "biometrics.device", LONGEST, false);
        write(guardian, "biometrics.guardian", LONGEST_NAME, true);
        guardian.setHelperText(Texts.text("biometrics.guardian.why"));
        guardian.setVisible(minor);
        without(amputated, Absence.AMPUTATED, changed);
        without(bandaged, Absence.BANDAGED, changed);
        add(kind, takenOn, place, device, guardian, amputated, bandaged);
        takenOn.addValueChangeListener(_ -> changed.run());
        onceFilled(place, changed);
        onceFilled(guardian, changed);
    }

    /** Lets fingers be named that have no print for one reason. */
    private void without(MultiSelectComboBox<FingerPosition> fingers, Absence absence, Runnable changed) {
        fingers.setLabel(Texts.text("biometrics.without", absence));
        fingers.setItems(FingerPosition.values());
        fingers.setItemLabelGenerator(FingerName::whole);
        fingers.addSelectionListener(change -> {
            change.getAddedSelection().forEach(finger -> tray.mark(finger, absence));
            change.getRemovedSelection().stream()
                    .filter(finger -> tray.absences().get(finger) == absence)
                    .forEach(finger -> tray.mark(finger, null));
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** Shows which fingers are without a print now; a print given to one takes it off. */
    void showAbsences() {
        amputated.setValue(of(Absence.AMPUTATED));
        bandaged.setValue(of(Absence.BANDAGED));
    }

    private Set<FingerPosition> of(Absence absence) {
        return tray.absences().entrySet().stream()
                .filter(entry -> entry.getValue() == absence)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void write(TextField field, String key, int longest, boolean required) {
        field.setLabel(Texts.text(key));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(required);
        field.setValueChangeMode(ValueChangeMode.EAGER);
    }

    /** What is missing changes with the first key, not with every one. */
    private static void onceFilled(TextField field, Runnable changed) {
        field.addValueChangeListener(change -> {
            if (change.getOldValue().isBlank() != change.getValue().isBlank()) {
                changed.run();
            }
        });
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
