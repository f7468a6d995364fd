package org.puente.journeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.puente.agreements.Code;
import org.puente.agreements.CodeList;
import org.puente.journeys.Journey;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** The whole journey came back, with the agreed reason. */
class TurnBackDialog extends Dialog {

    private final RadioButtonGroup<Code> reason = new RadioButtonGroup<>();
    private final Div refused = new Div();

    TurnBackDialog(JourneyDesks desks, Journey journey, Runnable changed) {
        setHeaderTitle(Texts.text("journeys.turn_back"));
        setWidth("min(32rem, 96vw)");
        reason.setLabel(Texts.text("cases.step.reason"));
        reason.setItems(journey.agreement().codes(CodeList.FAIL_ATTEMPT));
        reason.setItemLabelGenerator(code -> code.text(Texts.language()));
        reason.addThemeName("vertical");
        refused.getElement().setAttribute("role", "alert");
        refused.addClassName("wrong");
        add(new Paragraph(Texts.text("journeys.turn_back.effect")), reason, refused);
        Button go = new Button(Texts.text("journeys.turn_back"), _ -> {
            Code chosen = reason.getValue();
            if (chosen == null) {
                reason.setErrorMessage(Texts.text("cases.objection.reason_missing"));
                reason.setInvalid(true);
                return;
            }
            try {
                desks.door().turnBack(journey.id(), chosen.code());
                close();
                changed.run();
            } catch (Refusal no) {
                refused.setText(no.sentence(Texts.language()));
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("cases.cancel"), _ -> close()), go);
    }
}
