package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.puente.cases.CaseFacts;
import org.puente.portal.Choice;
import org.puente.portal.DraftBinding;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.OverrideReason;

/** The first person's request: a reason by code, and an explanation for the own side. */
class OverrideForm extends Div {

    private final Select<OverrideReason> reason = new Choice<>();
    private final TextArea explanation = new TextArea(Texts.text("treatment.override.explanation"));
    private final Div refusal = new Div();
    private final DraftBinding draft;

    OverrideForm(CaseFacts facts, String checkId, TreatmentDesks desks, Runnable changed) {
        addClassName("answer-more");
        reason.setLabel(Texts.text("treatment.override.reason"));
        reason.setItems(OverrideReason.values());
        reason.setItemLabelGenerator(Texts::of);
        reason.setValue(OverrideReason.DOES_NOT_APPLY);
        explanation.setMaxLength(AnswerInput.LONGEST_TEXT);
        explanation.setHelperText(Texts.text("treatment.override.help", facts.viewer()));
        refusal.getElement().setAttribute("role", "alert");
        draft = new DraftBinding(desks.drafts(), "treatment.override:" + facts.id() + ":" + checkId)
                .text("explanation", explanation);
        Button ask = new Button(Texts.text("treatment.override.ask"));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickListener(_ -> {
            try {
                desks.overrides().ask(facts.id(), checkId, reason.getValue(), explanation.getValue());
                draft.discard();
                changed.run();
            } catch (Refusal refused) {
                refusal.setText(refused.sentence(Texts.language()));
            }
        });
        Button back = new Button(Texts.text("treatment.override.cancel"), _ -> setVisible(false));
        Div acts = new Div(ask, back);
        acts.addClassNames("row", "wrap");
        Div fields = new Div(reason, explanation);
        fields.addClassName("form");
        add(fields, draft.line(), refusal, acts);
    }

    void open() {
        setVisible(true);
        draft.restore();
        reason.focus();
    }
}
