package org.puente.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.puente.agreements.Code;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.OfferedStep;
import org.puente.cases.StepInput;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepRefused;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** Asks for the agreed reason where a step needs one, says what will happen, and takes the step. */
class StepDialog extends Dialog {

    private final transient CaseDesk desk;
    private final transient CaseFacts facts;
    private final transient OfferedStep offer;
    private final Runnable changed;
    private final RadioButtonGroup<Code> reason = new RadioButtonGroup<>();
    private final Div refused = new Div();

    StepDialog(CaseDesk desk, CaseFacts facts, OfferedStep offer, Runnable changed) {
        this.desk = desk;
        this.facts = facts;
        this.offer = offer;
        this.changed = changed;
        setHeaderTitle(Texts.of(offer.step()));
        addClassName("stepdialog");
        setWidth("32rem");
        add(new Paragraph(Texts.text("cases.step.effect." + offer.step(), facts.personName())));
        if (asksForReason()) {
            reason.setLabel(Texts.text("cases.step.reason"));
            reason.setItems(offer.reasonCodes());
            reason.setItemLabelGenerator(code -> code.text(Texts.language()));
            reason.addThemeName("vertical");
            add(reason);
        }
        if (!offer.mayBeTaken()) {
            refused.add(ObjectionLines.list(offer.objections()));
        }
        refused.getElement().setAttribute("role", "alert");
        add(refused);
        Button cancel = new Button(Texts.text("cases.cancel"), event -> close());
        Button go = new Button(confirmation(), event -> take());
        go.addThemeName("primary");
        go.setEnabled(offer.mayBeTaken());
        getFooter().add(cancel, go);
    }

    private boolean asksForReason() {
        return !offer.reasonCodes().isEmpty() && offer.waiting() == null;
    }

    private String confirmation() {
        if (!offer.step().needsTwoPersons()) {
            return Texts.of(offer.step());
        }
        return Texts.text(offer.waiting() == null ? "cases.next.sign_first" : "cases.next.sign_second");
    }

    private void take() {
        if (asksForReason() && reason.getValue() == null) {
            reason.setErrorMessage(Texts.text("cases.objection.reason_missing"));
            reason.setInvalid(true);
            return;
        }
        try {
            String code = reason.getValue() == null ? null : reason.getValue().code();
            StepOutcome outcome = desk.take(facts.id(), offer.step(), new StepInput(code, facts.version()));
            close();
            Notification.show(Texts.text(
                    outcome == StepOutcome.DONE ? "cases.step.done" : "cases.step.signed_first",
                    Texts.of(offer.step())));
            changed.run();
        } catch (StepRefused no) {
            refused.removeAll();
            refused.add(ObjectionLines.list(no.objections()));
        } catch (Refusal no) {
            refused.removeAll();
            refused.add(new Paragraph(no.sentence(Texts.language())));
        }
    }
}
