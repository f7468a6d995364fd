package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.portal.Choice;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintReason;

/** Records that a person is restrained. */
class RestraintForm extends Details {

    private static final int LONGEST = 120;

    private final Select<RestraintMean> mean = new Choice<>();
    private final Select<RestraintReason> reason = new Choice<>();
    private final TextField authority = new TextField(Texts.text("treatment.restraint.authority"));
    private final IntegerField minutesAgo = new IntegerField(Texts.text("treatment.restraint.minutes_ago"));

    RestraintForm(CaseId id, TreatmentDesks desks, Runnable recorded) {
        super(Texts.text("treatment.restraint.record"));
        mean.setLabel(Texts.text("treatment.restraint.mean"));
        mean.setItems(RestraintMean.values());
        mean.setItemLabelGenerator(RestraintForm::name);
        mean.setHelperText(Texts.text("treatment.restraint.mean_help"));
        reason.setLabel(Texts.text("treatment.restraint.reason"));
        reason.setItems(RestraintReason.values());
        reason.setItemLabelGenerator(Texts::of);
        authority.setMaxLength(LONGEST);
        authority.setHelperText(Texts.text("treatment.restraint.authority_help"));
        minutesAgo.setValue(0);
        minutesAgo.setMin(0);
        Div fields = new Div(mean, reason, authority, minutesAgo);
        fields.addClassName("form");
        add(fields, new Button(Texts.text("treatment.restraint.start"), _ -> record(id, desks, recorded)));
    }

    private static String name(@Nullable RestraintMean mean) {
        if (mean == null) {
            return "";
        }
        return mean.isForbidden() ? Texts.text("treatment.restraint.forbidden", mean) : Texts.of(mean);
    }

    private void record(CaseId id, TreatmentDesks desks, Runnable recorded) {
        if (mean.isEmpty() || reason.isEmpty() || minutesAgo.isEmpty()) {
            Tell.notDone(Texts.text("treatment.restraint.choose"));
            return;
        }
        try {
            desks.restraints()
                    .start(id, mean.getValue(), reason.getValue(), authority.getValue(), minutesAgo.getValue());
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
            return;
        }
        mean.clear();
        reason.clear();
        authority.clear();
        minutesAgo.setValue(0);
        setOpened(false);
        recorded.run();
    }
}
