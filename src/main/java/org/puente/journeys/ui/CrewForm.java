package org.puente.journeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.puente.journeys.CrewDesk.NewMember;
import org.puente.journeys.CrewDuty;
import org.puente.journeys.CrewMember;
import org.puente.journeys.Gender;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.DayField;
import org.puente.portal.Texts;

/** Names somebody who travels on duty. */
class CrewForm extends Card {

    private static final int LONGEST = 120;

    private final Select<CrewDuty> duty = new Choice<>();
    private final TextField name = new TextField(Texts.text("journeys.crew.name"));
    private final Select<Gender> gender = new Choice<>();
    private final MultiSelectComboBox<String> languages =
            new MultiSelectComboBox<>(Texts.text("journeys.crew.languages"));
    private final DatePicker trained = new DayField(Texts.text("journeys.crew.trained_on"));

    CrewForm(Consumer<NewMember> add) {
        super(Texts.text("journeys.crew.add"));
        duty.setLabel(Texts.text("journeys.crew.duty_label"));
        duty.setItems(CrewDuty.values());
        duty.setItemLabelGenerator(Texts::of);
        duty.setValue(CrewDuty.ESCORT);
        gender.setLabel(Texts.text("journeys.crew.gender"));
        gender.setItems(Gender.values());
        gender.setItemLabelGenerator(Texts::of);
        gender.setValue(Gender.UNSTATED);
        name.setMaxLength(LONGEST);
        languages.setItems(CrewMember.LANGUAGES);
        languages.setItemLabelGenerator(JourneyWords::language);
        trained.setHelperText(Texts.text("journeys.crew.trained_help"));
        Div form = new Div(duty, name, gender, languages, trained);
        form.addClassName("form");
        add(form, new Button(Texts.text("journeys.crew.add"), _ -> add.accept(said())));
    }

    private NewMember said() {
        return new NewMember(
                Objects.requireNonNull(duty.getValue()),
                name.getValue(),
                Objects.requireNonNull(gender.getValue()),
                List.copyOf(languages.getValue()),
                trained.getValue());
    }

    boolean isBusy() {
        return !name.isEmpty() || !languages.isEmpty() || !trained.isEmpty();
    }

    void clear() {
        name.clear();
        languages.clear();
        trained.clear();
        gender.setValue(Gender.UNSTATED);
    }
}
