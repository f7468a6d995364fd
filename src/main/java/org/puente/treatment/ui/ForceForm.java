package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.portal.Choice;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.treatment.ForceInput;
import org.puente.treatment.ForceKind;
import org.puente.treatment.ForceReason;
import org.puente.treatment.Injuries;
import org.puente.treatment.RestraintPolicy;

/** Records that force was used on a person: what, why, by whom, who was hurt, who saw it. */
class ForceForm extends Details {

    private final RestraintPolicy policy;
    private final Select<ForceKind> kind = new Choice<>();
    private final Select<ForceReason> reason = new Choice<>();
    private final Select<Injuries> injuries = new Choice<>();
    private final TextField officers = new TextField(Texts.text("treatment.force.by_whom"));
    private final TextField witnesses = new TextField(Texts.text("treatment.force.who_saw"));
    private final IntegerField minutesAgo = new IntegerField(Texts.text("treatment.force.minutes_ago"));

    ForceForm(CaseFacts facts, TreatmentDesks desks, Runnable recorded) {
        super(Texts.text("treatment.force.record"));
        policy = desks.restraints().policy(facts.id()).orElseThrow(CaseNotFound::new);
        kind.setLabel(Texts.text("treatment.force.kind"));
        kind.setItems(ForceKind.values());
        kind.setItemLabelGenerator(this::name);
        kind.setHelperText(Texts.text("treatment.restraint.mean_help"));
        reason.setLabel(Texts.text("treatment.restraint.reason"));
        reason.setItems(ForceReason.values());
        reason.setItemLabelGenerator(Texts::of);
        injuries.setLabel(Texts.text("treatment.force.injuries"));
        injuries.setItems(Injuries.values());
        injuries.setItemLabelGenerator(Texts::of);
        officers.setMaxLength(ForceInput.LONGEST_OFFICERS);
        officers.setHelperText(Texts.text("treatment.force.own_side", facts.viewer()));
        witnesses.setMaxLength(ForceInput.LONGEST_WITNESSES);
        witnesses.setHelperText(Texts.text("treatment.force.own_side", facts.viewer()));
        minutesAgo.setValue(0);
        minutesAgo.setMin(0);
        Div fields = new Div(kind, reason, injuries, officers, witnesses, minutesAgo);
        fields.addClassName("form");
        add(fields, new Button(Texts.text("treatment.force.keep"), _ -> record(facts, desks, recorded)));
    }

    private String name(@Nullable ForceKind kind) {
        if (kind == null) {
            return "";
        }
        return policy.forbids(kind) ? Texts.text("treatment.restraint.forbidden", kind) : Texts.of(kind);
    }

    private void record(CaseFacts facts, TreatmentDesks desks, Runnable recorded) {
        if (kind.isEmpty() || reason.isEmpty() || injuries.isEmpty() || minutesAgo.isEmpty()) {
            Tell.notDone(Texts.text("treatment.force.choose"));
            return;
        }
        try {
            desks.force()
                    .record(new ForceInput(
                            facts.id(),
                            kind.getValue(),
                            reason.getValue(),
                            injuries.getValue(),
                            officers.getValue(),
                            witnesses.getValue(),
                            minutesAgo.getValue()));
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
            return;
        }
        kind.clear();
        reason.clear();
        injuries.clear();
        officers.clear();
        witnesses.clear();
        minutesAgo.setValue(0);
        setOpened(false);
        recorded.run();
    }
}
