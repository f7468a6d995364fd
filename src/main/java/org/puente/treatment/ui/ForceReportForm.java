package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.puente.portal.DraftBinding;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.treatment.ForceDesk;
import org.puente.treatment.UseOfForce;

/** The report about a use of force, for the own side; what is typed stays until it is sent. */
class ForceReportForm extends Details {

    ForceReportForm(UseOfForce used, TreatmentDesks desks, Runnable reported) {
        super(Texts.text("treatment.force.write_report"));
        TextArea report = new TextArea(Texts.text("treatment.force.report"));
        report.setMaxLength(ForceDesk.LONGEST_REPORT);
        report.setHelperText(Texts.text("treatment.force.own_side", used.owner()));
        DraftBinding draft = new DraftBinding(desks.drafts(), "treatment.force:" + used.id()).text("report", report);
        Div fields = new Div(report);
        fields.addClassName("form");
        Button send = new Button(Texts.text("treatment.force.send_report"), _ -> {
            try {
                desks.force().report(used.id(), report.getValue());
            } catch (Refusal refusal) {
                Tell.notDone(refusal.sentence(Texts.language()));
                return;
            }
            draft.discard();
            reported.run();
        });
        add(fields, draft.line(), send);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                draft.restore();
            }
        });
    }
}
