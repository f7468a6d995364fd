package org.puente.journeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.puente.cases.CaseFacts;
import org.puente.cases.StepOutcome;
import org.puente.journeys.Journey;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** The other side's officer signs here, with the pass made on a screen of their own. */
class SharedScreenDialog extends Dialog {

    private static final int LONGEST = 12;

    private final TextField handle = new TextField(Texts.text("journeys.pass.handle"));
    private final PasswordField digits = new PasswordField(Texts.text("journeys.pass.digits"));
    private final Div refusal = new Div();

    SharedScreenDialog(JourneyDesks desks, Journey journey, CaseFacts person, Runnable changed) {
        setHeaderTitle(Texts.text("journeys.pass.use", person.agreement().partnerOf(person.viewer())));
        handle.setMaxLength(LONGEST);
        handle.setAutofocus(true);
        handle.getElement().setAttribute("autocomplete", "off");
        digits.setMaxLength(LONGEST);
        digits.setRevealButtonVisible(false);
        digits.getElement().setAttribute("autocomplete", "off");
        refusal.addClassName("wrong");
        refusal.getElement().setAttribute("role", "alert");
        Div form = new Div(handle, digits);
        form.addClassName("form");
        add(new Paragraph(Texts.text("journeys.pass.use_how", person.personName())), form, refusal);
        Button sign = new Button(Texts.text("journeys.pass.sign"), _ -> sign(desks, journey, person, changed));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("cases.cancel"), _ -> close()), sign);
    }

    private void sign(JourneyDesks desks, Journey journey, CaseFacts person, Runnable changed) {
        try {
            StepOutcome outcome = desks.shared().sign(journey.id(), person.id(), handle.getValue(), digits.getValue());
            close();
            Tell.done(Texts.text(
                    outcome == StepOutcome.DONE ? "journeys.handover.done" : "journeys.handover.waits",
                    person.personName()));
            changed.run();
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
            digits.clear();
        }
    }
}
