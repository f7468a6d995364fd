package org.puente.biometrics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import org.puente.biometrics.Enrolment;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Texts;

/** Shows a print in the page. Each showing is a look that the trail keeps. */
class PrintViewer extends Dialog {

    PrintViewer(Enrolment enrolment, Enrolment.Finger finger) {
        setHeaderTitle(FingerName.whole(finger.position()));
        addClassName("print-viewer");
        setWidth("min(760px, 96vw)");
        if (finger.hasImage()) {
            Image image = new Image(
                    PrintImages.address(enrolment.caseId(), finger.print()),
                    Texts.text("biometrics.print.alt", FingerName.whole(finger.position())));
            Div stage = new Div(image);
            stage.addClassName("print-stage");
            add(stage);
        } else {
            add(new Note(Texts.text("biometrics.print.template_only")));
        }
        Facts more = new Indicators(finger.indicators())
                .with(Texts.text("biometrics.impression"), Texts.of(finger.impression()))
                .with(Texts.text("biometrics.size"), finger.width() + " × " + finger.height());
        add(more);
        getFooter().add(new Button(Texts.text("biometrics.close"), _ -> close()));
    }
}
