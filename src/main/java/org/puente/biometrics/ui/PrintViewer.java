package org.puente.biometrics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.puente.biometrics.Enrolment;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Picture;
import org.puente.portal.Texts;

/** Shows the prints of a finger in the page, rolled and flat. Each showing is a look that the trail keeps. */
class PrintViewer extends Dialog {

    private final transient Enrolment enrolment;

    /** @param prints of one finger */
    PrintViewer(Enrolment enrolment, List<Enrolment.Finger> prints) {
        this.enrolment = enrolment;
        setHeaderTitle(FingerName.whole(prints.getFirst().position()));
        addClassName("print-viewer");
        setWidth("min(760px, 96vw)");
        prints.forEach(this::show);
        getFooter().add(new Button(Texts.text("biometrics.close"), _ -> close()));
    }

    private void show(Enrolment.Finger finger) {
        if (finger.hasImage()) {
            Picture image = new Picture(
                    PrintImages.address(enrolment.caseId(), finger.print()),
                    Texts.text("biometrics.print.alt", FingerName.whole(finger.position())));
            Div stage = new Div(image);
            stage.addClassName("print-stage");
            stage.getElement().setAttribute("tabindex", "0");
            add(stage);
        } else {
            add(new Note(Texts.text("biometrics.print.template_only")));
        }
        Facts more = new Indicators(finger.indicators())
                .with(Texts.text("biometrics.impression"), Texts.of(finger.impression()))
                .with(Texts.text("biometrics.size"), finger.width() + " × " + finger.height())
                .with(Texts.text("biometrics.taken_on"), Dates.brief(Texts.language(), finger.takenOn()))
                .with(Texts.text("biometrics.place"), finger.place())
                .with(Texts.text("biometrics.device"), finger.device());
        add(more);
    }
}
