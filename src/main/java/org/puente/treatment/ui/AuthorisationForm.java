package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.portal.Choice;
import org.puente.portal.DraftBinding;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.treatment.AuthorisationDesk;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintPolicy;
import org.puente.treatment.RestraintReason;

/** The first of two officers asks that one person may be restrained: by what, why, and how long it shall be good. */
class AuthorisationForm extends Details {

    private static final int USUAL_HOURS = 12;

    private final CheckboxGroup<RestraintMean> means = new CheckboxGroup<>();
    private final Select<RestraintReason> reason = new Choice<>();
    private final TextArea risk = new TextArea(Texts.text("treatment.authorisation.risk"));
    private final IntegerField hours = new IntegerField(Texts.text("treatment.authorisation.hours"));
    private final DraftBinding draft;

    AuthorisationForm(CaseFacts facts, TreatmentDesks desks, Runnable asked) {
        super(Texts.text("treatment.authorisation.ask"));
        RestraintPolicy policy = desks.restraints().policy(facts.id()).orElseThrow(CaseNotFound::new);
        int most = Math.toIntExact(policy.authorisedFor().toHours());
        means.setLabel(Texts.text("treatment.authorisation.means"));
        means.setItems(Arrays.stream(RestraintMean.values())
                .filter(mean -> !policy.forbids(mean))
                .toList());
        means.setItemLabelGenerator(Texts::of);
        reason.setLabel(Texts.text("treatment.restraint.reason"));
        reason.setItems(RestraintReason.values());
        reason.setItemLabelGenerator(Texts::of);
        risk.setMaxLength(AuthorisationDesk.LONGEST_RISK);
        risk.setHelperText(Texts.text("treatment.authorisation.risk_help"));
        hours.setMin(1);
        hours.setMax(most);
        hours.setHelperText(Texts.text("treatment.authorisation.hours_help", most));
        hours.setValue(Math.min(USUAL_HOURS, most));
        draft = new DraftBinding(desks.drafts(), "treatment.authorisation:" + facts.id()).text("risk", risk);
        Div fields = new Div(means, reason, risk, hours);
        fields.addClassName("form");
        add(
                fields,
                draft.line(),
                new Button(Texts.text("treatment.authorisation.send"), _ -> ask(facts, desks, asked)));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                draft.restore();
            }
        });
    }

    private void ask(CaseFacts facts, TreatmentDesks desks, Runnable asked) {
        if (means.isEmpty() || reason.isEmpty() || hours.isEmpty()) {
            Tell.notDone(Texts.text("treatment.authorisation.choose"));
            return;
        }
        try {
            desks.authorisations()
                    .ask(facts.id(), means.getValue(), reason.getValue(), risk.getValue(), hours.getValue());
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
            return;
        }
        draft.discard();
        means.clear();
        reason.clear();
        risk.clear();
        setOpened(false);
        asked.run();
    }
}
