package org.puente.approvals;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** Lays out the record of issuance on one A4 page, each line in both languages of the portal. */
final class IssuancePdf {

    private static final float MARGIN = 54;
    private static final Color INK = new Color(0x15, 0x1a, 0x22);
    private static final Color QUIET = new Color(0x48, 0x51, 0x5f);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16, INK);
    private static final Font WARNING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 13, INK);
    private static final Font BODY = FontFactory.getFont(FontFactory.HELVETICA, 10, INK);
    private static final Font BOLD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10, INK);
    private static final Font SMALL = FontFactory.getFont(FontFactory.HELVETICA, 8, QUIET);
    private static final Font ZONE = FontFactory.getFont(FontFactory.COURIER_BOLD, 11, INK);

    private IssuancePdf() {}

    static byte[] write(IssuanceRecord said) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, bytes);
        page.addTitle(both("approvals.pdf.title"));
        page.addCreator("Puente");
        page.open();
        page.add(new Paragraph(both("approvals.pdf.title"), TITLE));
        page.add(warning());
        page.add(spaced(both("approvals.pdf.says", said.issuer(), said.askedBy()), BODY));
        page.add(spaced(both(said.approved() ? "approvals.pdf.approved" : "approvals.pdf.not_approved"), BOLD));
        page.add(table(said));
        page.add(zone(said));
        page.add(spaced(
                both(language -> Texts.text(
                        language, "approvals.pdf.foot", Dates.full(language, said.writtenOn()), said.sealed())),
                SMALL));
        page.close();
        return bytes.toByteArray();
    }

    /** Framed, above everything else: whoever holds the paper cannot miss it. */
    private static PdfPTable warning() {
        PdfPTable frame = new PdfPTable(1);
        frame.setWidthPercentage(100);
        frame.setSpacingBefore(12);
        frame.setSpacingAfter(6);
        PdfPCell cell = new PdfPCell(new Phrase(both("approvals.pdf.not_a_document"), WARNING));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setPadding(10);
        cell.setBorderWidth(2);
        frame.addCell(cell);
        return frame;
    }

    private static PdfPTable table(IssuanceRecord said) {
        PdfPTable table = new PdfPTable(new float[] {2, 3});
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        TravelDocument document = said.document();
        ProvenIdentity person = said.person();
        row(table, "approvals.pdf.case", _ -> said.caseNumber());
        row(table, "approvals.document.surnames", _ -> person.name().surnames());
        row(table, "approvals.document.given", _ -> person.name().givenNames());
        row(table, "approvals.document.born", language -> Dates.full(language, person.birthDate()));
        row(table, Texts.key(ComparedField.PLACE_OF_BIRTH), _ -> person.placeOfBirth());
        row(table, Texts.key(ComparedField.NATIONAL_NUMBER), _ -> person.nationalNumber());
        row(table, "approvals.document.kind", language -> Texts.of(language, document.kind()));
        row(table, "approvals.document.number", _ -> document.number());
        row(table, "approvals.document.issued", language -> Dates.full(language, document.issuedOn()));
        row(table, "approvals.document.until", language -> Dates.full(language, document.validUntil()));
        return table;
    }

    private static void row(PdfPTable table, String labelKey, Function<Locale, String> value) {
        String written = both(value);
        if (!written.isBlank()) {
            table.addCell(cell(both(labelKey), SMALL));
            table.addCell(cell(written, BOLD));
        }
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setPadding(5);
        return cell;
    }

    private static Paragraph zone(IssuanceRecord said) {
        Paragraph zone = new Paragraph();
        zone.setSpacingBefore(14);
        zone.setLeading(16);
        List<String> lines = said.document().mrz().lines();
        for (String line : lines) {
            zone.add(new Chunk(line, ZONE));
            zone.add(Chunk.NEWLINE);
        }
        return zone;
    }

    private static Paragraph spaced(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(8);
        return paragraph;
    }

    private static String both(String key, Object... args) {
        return both(language -> Texts.text(language, key, args));
    }

    /** What both languages say alike stands once. */
    private static String both(Function<Locale, String> said) {
        return Texts.LANGUAGES.stream().map(said).distinct().collect(Collectors.joining(" / "));
    }
}
