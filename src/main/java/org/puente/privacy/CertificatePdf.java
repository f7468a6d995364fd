package org.puente.privacy;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.puente.countries.Country;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** Lays out a deletion certificate on one A4 page, in one language. Times are of UTC, as on no side's clock. */
final class CertificatePdf {

    private static final float MARGIN = 54;
    private static final Color INK = new Color(0x15, 0x1a, 0x22);
    private static final Color QUIET = new Color(0x48, 0x51, 0x5f);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16, INK);
    private static final Font BODY = FontFactory.getFont(FontFactory.HELVETICA, 10, INK);
    private static final Font BOLD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10, INK);
    private static final Font SMALL = FontFactory.getFont(FontFactory.HELVETICA, 8, QUIET);

    private final Locale language;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PdfPTable table = new PdfPTable(new float[] {2, 3});

    private CertificatePdf(Locale language) {
        this.language = language;
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
    }

    /** As the own side keeps it: with how many there were, and by which rule. */
    static byte[] of(Erasure erasure, Locale language) {
        CertificatePdf paper = new CertificatePdf(language);
        paper.row("privacy.pdf.rule", Texts.of(language, erasure.rule()));
        return paper.write(
                erasure.number(),
                erasure.owner(),
                erasure.caseNumber(),
                erasure.erasedAt(),
                erasure.lastBackupOn(),
                erasure.kinds().entrySet().stream()
                        .map(kind -> Texts.of(language, kind.getKey()) + ": " + kind.getValue())
                        .toList());
    }

    /** As the other side may know it. */
    static byte[] of(ErasureNotice notice, Locale language) {
        CertificatePdf paper = new CertificatePdf(language);
        Collection<String> kinds =
                notice.kinds().stream().map(kind -> Texts.of(language, kind)).toList();
        return paper.write(
                notice.number(),
                notice.from(),
                notice.caseNumber(),
                notice.erasedAt(),
                notice.lastBackupOn(),
                List.copyOf(kinds));
    }

    private byte[] write(
            String number,
            Country owner,
            String caseNumber,
            Instant erasedAt,
            LocalDate lastBackupOn,
            List<String> kinds) {
        row("privacy.pdf.number", number);
        row("privacy.pdf.case", caseNumber);
        row("privacy.pdf.side", owner.displayName(language));
        row("privacy.pdf.erased_at", Dates.moment(language, erasedAt.atZone(ZoneOffset.UTC)) + " UTC");
        row("privacy.pdf.kinds", kinds.isEmpty() ? text("privacy.nothing_held") : String.join("\n", kinds));
        row("privacy.pdf.last_backup", Dates.full(language, lastBackupOn));
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, bytes);
        page.addTitle(text("privacy.pdf.title"));
        page.addCreator("Puente");
        page.open();
        page.add(new Paragraph(text("privacy.pdf.title"), TITLE));
        page.add(spaced(text("privacy.pdf.says", owner), BODY));
        page.add(table);
        page.add(spaced(text("privacy.pdf.backup", lastBackupOn), BODY));
        page.add(spaced(text("privacy.pdf.foot"), SMALL));
        page.close();
        return bytes.toByteArray();
    }

    private void row(String labelKey, String value) {
        table.addCell(cell(text(labelKey), SMALL));
        table.addCell(cell(value, BOLD));
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setPadding(5);
        return cell;
    }

    private static Paragraph spaced(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(10);
        return paragraph;
    }

    private String text(String key, Object... args) {
        return Texts.text(language, key, args);
    }
}
