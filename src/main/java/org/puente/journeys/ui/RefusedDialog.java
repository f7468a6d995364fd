package org.puente.journeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.puente.journeys.DepartureRefused;
import org.puente.portal.Texts;

/** Why nobody departs: in whose way something stands, and what. */
class RefusedDialog extends Dialog {

    RefusedDialog(DepartureRefused refused) {
        setHeaderTitle(Texts.text("journeys.whole.refused"));
        setWidth("min(38rem, 96vw)");
        Paragraph sum = new Paragraph(refused.sentence(Texts.language()));
        sum.getElement().setAttribute("role", "alert");
        add(sum, WholeStepDialog.list(refused.persons()));
        getFooter().add(new Button(Texts.text("portal.close"), _ -> close()));
    }
}
