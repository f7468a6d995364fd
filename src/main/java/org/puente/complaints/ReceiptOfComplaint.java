package org.puente.complaints;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.ComplaintBody;
import org.puente.portal.Dates;
import org.puente.portal.PaperFonts;
import org.puente.portal.Texts;

/**
 * What the person takes along, on one A4 page in one language: the number, when it was taken down, who answers, how they are
 * reached, and until when. Not a word of what was said, no name, no place and not who took it down: paper is searched, lost
 * and read over a shoulder, and whoever carries a complaint against the officers around them must not carry its text. With
 * the number the body finds it.
 */
final class ReceiptOfComplaint {

    private static final float MARGIN = 54;
    private static final Font TITLE = PaperFonts.bold(18);
    private static final Font NUMBER = PaperFonts.digits(15);
    private static final Font BODY = PaperFonts.plain(11.5f);
    private static final Font BOLD = PaperFonts.bold(11.5f);
    private static final Font SMALL = PaperFonts.quiet(9);

    private final Locale language;
    private final PdfPTable table = new PdfPTable(new float[] {2, 3});

    private ReceiptOfComplaint(Locale language) {
        this.language = language;
        table.setWidthPercentage(100);
        table.setSpacingBefore(14);
    }

    static byte[] pdf(ComplaintLine line, AgreementProfile agreement, Locale language) {
        return new ReceiptOfComplaint(language).write(line, agreement);
    }

    private byte[] write(ComplaintLine line, AgreementProfile agreement) {
        ComplaintBody body = agreement.complaintBody();
        row("complaints.number", line.number(), NUMBER);
        row("complaints.receipt.taken", Dates.full(language, line.receivedOn()), BOLD);
        row("complaints.body", body.name(language), BOLD);
        row("complaints.receipt.phone", body.phone(), BOLD);
        row("complaints.receipt.mail", body.mail(), BOLD);
        row("complaints.due", Dates.full(language, lastDay(line, agreement)), BOLD);
        row("complaints.agreement", agreement.name(language), BOLD);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, bytes);
        page.addTitle(text("complaints.receipt.title"));
        page.addCreator("Puente");
        page.open();
        page.add(new Paragraph(text("complaints.receipt.title"), TITLE));
        page.add(spaced("complaints.receipt.what", BODY));
        page.add(table);
        page.add(spaced("complaints.receipt.read", BODY));
        page.add(spaced("complaints.receipt.ask", BODY));
        page.add(spaced("complaints.receipt.rights", BODY));
        page.add(spaced("complaints.receipt.foot", SMALL));
        page.close();
        return bytes.toByteArray();
    }

    /** By the calendar of the body that answers, as the day on which it was taken down. */
    private static LocalDate lastDay(ComplaintLine line, AgreementProfile agreement) {
        return LocalDate.ofInstant(line.due().minusMillis(1), agreement.zone(agreement.complaintSide()));
    }

    private void row(String labelKey, String value, Font font) {
        table.addCell(cell(text(labelKey), SMALL));
        table.addCell(cell(value, font));
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(PaperFonts.written(text), font));
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setPadding(6);
        return cell;
    }

    private Paragraph spaced(String key, Font font) {
        Paragraph paragraph = new Paragraph(text(key), font);
        paragraph.setSpacingBefore(12);
        return paragraph;
    }

    private String text(String key) {
        return Texts.text(language, key);
    }
}
