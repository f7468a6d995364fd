package org.puente.complaints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.ComplaintBody;
import org.puente.complaints.ComplaintLine;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** What the person gets: the number, until when there is an answer, and who gives it. Nothing of what was said. */
class ComplaintReceipt extends Div {

    ComplaintReceipt(ComplaintLine line, AgreementProfile agreement) {
        ComplaintBody body = agreement.complaintBody();
        getElement().setAttribute("role", "status");
        addClassName("stack");
        add(
                new Paragraph(Texts.text("complaints.entered")),
                new Facts()
                        .with(Texts.text("complaints.number"), line.number())
                        .with(Texts.text("complaints.received_on"), Dates.full(Texts.language(), line.receivedOn()))
                        .with(Texts.text("complaints.due"), ComplaintPart.moment(line.due()))
                        .withWide(Texts.text("complaints.body"), body.name(Texts.language()))
                        .withWide(Texts.text("complaints.reach"), body.phone() + ", " + body.mail()));
    }
}
