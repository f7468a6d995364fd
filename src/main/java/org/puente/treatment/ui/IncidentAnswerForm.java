package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.puente.portal.Choice;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.puente.treatment.Incident;
import org.puente.treatment.IncidentAnswer;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.IncidentVerdict;

/** What the own side says to an incident, once; who reads it stands below the field. */
class IncidentAnswerForm extends Div {

    private final Div refusal = new Div();

    IncidentAnswerForm(Incident incident, IncidentDesk desk, Drafts drafts, Runnable changed) {
        addClassName("answer-more");
        Select<IncidentVerdict> verdict = new Choice<>();
        verdict.setLabel(Texts.text("treatment.incident.verdict"));
        verdict.setItems(IncidentVerdict.values());
        verdict.setItemLabelGenerator(Texts::of);
        verdict.setValue(IncidentVerdict.ACCEPTED);
        TextArea text = new TextArea(Texts.text("treatment.incident.answer.text"));
        text.setMaxLength(IncidentAnswer.LONGEST);
        text.setHelperText(Texts.text(
                incident.shared() || incident.untold()
                        ? "treatment.incident.answer.help.both"
                        : "treatment.incident.answer.help.own"));
        DraftBinding draft = new DraftBinding(drafts, "treatment.incident.answer:" + incident.id()).text("text", text);
        draft.restore();
        refusal.getElement().setAttribute("role", "alert");
        add(verdict, text, draft.line(), refusal, new Button(Texts.text("treatment.incident.answer"), _ -> {
            try {
                desk.answer(incident.id(), verdict.getValue(), text.getValue());
                draft.discard();
            } catch (Refusal refused) {
                refusal.setText(refused.sentence(Texts.language()));
                return;
            }
            changed.run();
        }));
    }
}
