package org.puente.journeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.puente.agreements.Code;
import org.puente.cases.Step;
import org.puente.journeys.JourneyId;
import org.puente.journeys.ManifestLine;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** Somebody does not travel today, with the agreed reason; a standby person moves up. */
class NotTravellingDialog extends Dialog {

    private final RadioButtonGroup<Code> reason = new RadioButtonGroup<>();
    private final Div refused = new Div();

    NotTravellingDialog(JourneyDesks desks, JourneyId journey, ManifestLine line, Step step, Runnable changed) {
        setHeaderTitle(Texts.text("journeys.door.not_travelling"));
        setWidth("min(32rem, 96vw)");
        reason.setLabel(Texts.text("cases.step.reason"));
        desks.journeys()
                .open(journey)
                .ifPresent(found ->
                        reason.setItems(found.agreement().codes(step.codes().orElseThrow())));
        reason.setItemLabelGenerator(code -> code.text(Texts.language()));
        reason.addThemeName("vertical");
        refused.getElement().setAttribute("role", "alert");
        refused.addClassName("wrong");
        add(new Paragraph(Texts.text("cases.step.effect." + step, line.row().personName())), reason, refused);
        Button go = new Button(Texts.text("journeys.door.not_travelling"), _ -> {
            Code chosen = reason.getValue();
            if (chosen == null) {
                reason.setErrorMessage(Texts.text("cases.objection.reason_missing"));
                reason.setInvalid(true);
                return;
            }
            try {
                desks.door().refuse(journey, line.id(), step, chosen.code());
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
