package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.puente.portal.Choice;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.treatment.ForceDesk;
import org.puente.treatment.Injuries;
import org.puente.treatment.UseOfForce;

/** A doctor saw the person after force was used: who, when, and who is hurt; never a diagnosis. */
class DoctorForm extends Details {

    private final TextField doctor = new TextField(Texts.text("treatment.force.doctor"));
    private final Select<Injuries> found = new Choice<>();
    private final IntegerField minutesAgo = new IntegerField(Texts.text("treatment.force.doctor_minutes_ago"));

    DoctorForm(UseOfForce used, TreatmentDesks desks, Runnable seen) {
        super(Texts.text("treatment.force.doctor_record"));
        doctor.setMaxLength(ForceDesk.LONGEST_DOCTOR);
        doctor.setHelperText(Texts.text("treatment.force.own_side", used.owner()));
        found.setLabel(Texts.text("treatment.force.found"));
        found.setItems(Injuries.values());
        found.setItemLabelGenerator(Texts::of);
        minutesAgo.setValue(0);
        minutesAgo.setMin(0);
        Div fields = new Div(doctor, found, minutesAgo);
        fields.addClassName("form");
        add(fields, new Button(Texts.text("treatment.force.doctor_keep"), _ -> keep(used, desks, seen)));
    }

    private void keep(UseOfForce used, TreatmentDesks desks, Runnable seen) {
        if (found.isEmpty() || minutesAgo.isEmpty()) {
            Tell.notDone(Texts.text("treatment.force.doctor_choose"));
            return;
        }
        try {
            desks.force().doctorSaw(used.id(), doctor.getValue(), minutesAgo.getValue(), found.getValue());
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
            return;
        }
        seen.run();
    }
}
