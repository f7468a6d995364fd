package org.puente.complaints.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Objects;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.ComplaintBody;
import org.puente.complaints.ComplaintLine;
import org.puente.complaints.EnteredComplaint;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** What the person gets: the number, until when there is an answer, and who gives it. Nothing of what was said. */
class ComplaintReceipt extends Div {

    ComplaintReceipt(EnteredComplaint entered, AgreementProfile agreement) {
        ComplaintLine line = entered.line();
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
                        .withWide(Texts.text("complaints.reach"), body.phone() + ", " + body.mail()),
                papers(entered));
    }

    /** Served for as long as this page is open, to whoever has it open. */
    private static Div papers(EnteredComplaint entered) {
        Div papers = new Div();
        papers.addClassNames("row", "wrap");
        for (Locale language : Texts.LANGUAGES) {
            byte[] pdf = Objects.requireNonNull(entered.receipts().get(language));
            String name = "complaint-receipt-" + language.getLanguage() + ".pdf";
            Anchor paper = new Anchor(
                    DownloadHandler.fromInputStream(_ ->
                            new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length)),
                    Texts.text(language, "complaints.receipt.link"));
            paper.getElement().setAttribute("lang", language.getLanguage());
            paper.addClassName("link");
            papers.add(paper);
        }
        return papers;
    }
}
