package org.puente.complaints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.puente.complaints.ComplaintAnswer;
import org.puente.complaints.ComplaintDesk;
import org.puente.complaints.ComplaintId;
import org.puente.complaints.ComplaintOutcome;
import org.puente.complaints.ComplaintWords;
import org.puente.complaints.OpenComplaint;
import org.puente.portal.Choice;
import org.puente.portal.Texts;

/** What the body decided, written once. As with the complaint itself, nothing typed here is kept as a draft. */
class ComplaintAnswerForm extends ComplaintPart {

    ComplaintAnswerForm(OpenComplaint complaint, ComplaintDesk desk, Runnable changed) {
        super(Texts.text("complaints.answer"));
        Select<ComplaintOutcome> outcome = new Choice<>();
        outcome.setLabel(Texts.text("complaints.outcome"));
        outcome.setItems(ComplaintOutcome.values());
        outcome.setItemLabelGenerator(Texts::of);
        outcome.setValue(ComplaintOutcome.FOUNDED);
        TextArea text = new TextArea(Texts.text("complaints.answer.text"));
        text.setMaxLength(ComplaintWords.LONGEST);
        text.setWidthFull();
        text.setHelperText(Texts.text("complaints.answer.help"));
        Div form = new Div(
                outcome,
                text,
                acts(
                        "complaints.answer.send",
                        () -> desk.answer(
                                new ComplaintId(complaint.line().id()),
                                new ComplaintAnswer(outcome.getValue(), text.getValue())),
                        changed));
        form.addClassName("answer-more");
        add(form);
    }
}
