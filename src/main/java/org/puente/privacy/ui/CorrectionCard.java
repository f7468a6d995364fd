package org.puente.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.puente.agreements.Code;
import org.puente.agreements.CodeList;
import org.puente.cases.CaseFacts;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.privacy.CorrectionDesk;

/** A correction that a privacy officer found right: a caseworker makes it, where the data live. */
class CorrectionCard extends Card {

    CorrectionCard(CorrectionDesk.ToDo toDo, CaseFacts facts, CorrectionDesk desk, Runnable changed) {
        super(Texts.text("privacy.correction.title"));
        addClassName("privacy-request");
        Select<Code> reason = new Choice<>();
        reason.setLabel(Texts.text("privacy.correction.reason"));
        reason.setHelperText(Texts.text("privacy.correction.reason.help"));
        reason.setItems(facts.agreement().codes(CodeList.CORRECTION));
        reason.setItemLabelGenerator(code -> code.text(Texts.language()));
        reason.setVisible(facts.isSubmitted());
        Div refusal = new Div();
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        Button correct = new Button(Texts.text("privacy.correction.make"), _ -> {
            try {
                desk.correct(
                        toDo.request().id(),
                        Optional.ofNullable(reason.getValue()).map(Code::code).orElse(""));
            } catch (Refusal refused) {
                refusal.setText(refused.sentence(Texts.language()));
                return;
            }
            Tell.done(Texts.text("privacy.correction.made"));
            changed.run();
        });
        correct.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(Texts.text(
                        "privacy.correction.what", String.valueOf(toDo.request().acceptedBy()))),
                ClaimPart.facts(toDo.compared()),
                RequestCard.answer(reason, refusal, correct));
    }
}
