package org.puente.journeys.papers;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.puente.portal.PaperFonts;
import org.puente.portal.Texts;

/** Lays out a manifest, live or frozen, on A4 sheets in the reader's language. */
final class ManifestPdf {

    private static final float MARGIN = 36;
    private static final float FOOT = 46;
    private static final float LEADING = 1.3f;
    private static final float[] WIDTHS = {7, 28, 9, 14, 42};
    private static final Font TITLE = PaperFonts.bold(15);
    private static final Font BODY = PaperFonts.plain(9);
    private static final Font BOLD = PaperFonts.bold(9);
    private static final Font SMALL = PaperFonts.quiet(7.5f);

    private final ManifestPaper paper;
    private final Watermark mark;
    private final Locale language;

    private ManifestPdf(ManifestPaper paper, Watermark mark) {
        this.paper = paper;
        this.mark = mark;
        language = mark.language();
    }

    /** @param sealed the version that this is; null for the manifest as it is now */
    static byte[] write(ManifestPaper paper, @Nullable SealedManifest kept, Watermark mark) {
        return new ManifestPdf(paper, mark).pages(kept);
    }

    private byte[] pages(@Nullable SealedManifest kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, FOOT);
        PdfWriter writer = PdfWriter.getInstance(page, bytes);
        writer.setPageEvent(new StampedPages(mark));
        String title = Texts.text(language, "journeys.paper.manifest", paper.journey());
        page.addTitle(title);
        page.addCreator("Puente");
        page.open();
        page.add(line(title, TITLE));
        for (PaperLeg leg : paper.legs()) {
            page.add(line(ManifestWords.leg(leg, language), BODY));
        }
        page.add(line(
                Texts.text(
                        language,
                        "journeys.head",
                        Texts.of(language, paper.mode()),
                        Texts.of(language, paper.operator()),
                        paper.carrier()),
                SMALL));
        page.add(line(
                kept == null
                        ? Texts.text(language, "journeys.paper.now", mark.time())
                        : ManifestWords.signed(kept.frozen(), language),
                BOLD));
        if (kept != null) {
            page.add(line("SHA-256 " + kept.sha256(), SMALL));
        }
        page.add(line(ManifestWords.counts(paper.counts(), language), BODY));
        page.add(line(Texts.text(language, "journeys.paper.side", paper.country()), SMALL));
        page.add(table());
        page.close();
        return bytes.toByteArray();
    }

    private PdfPTable table() {
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        for (String head : List.of("seat", "person", "checks", "now", "why")) {
            table.addCell(cell(new Phrase(text("journeys.column." + head), SMALL)));
        }
        paper.persons().forEach(person -> row(table, person));
        return table;
    }

    private void row(PdfPTable table, PaperPerson person) {
        table.addCell(cell(phrase(person.place(language), BOLD)));
        Phrase who = phrase(person.name(), BOLD);
        who.add(phrase("\n" + person.number() + " · " + Texts.of(language, person.state()), SMALL));
        if (!person.family().isEmpty()) {
            String family = String.join("; ", person.family());
            who.add(phrase("\n" + Texts.text(language, "journeys.with_family", family), SMALL));
        }
        if (!person.needs().isEmpty()) {
            who.add(phrase("\n" + person.needs(language), SMALL));
        }
        table.addCell(cell(who));
        String checks = person.checksApplying() == 0 ? "" : person.checksDone() + " / " + person.checksApplying();
        table.addCell(cell(phrase(checks, BODY)));
        table.addCell(cell(phrase(Texts.of(language, person.status()), BODY)));
        table.addCell(cell(
                phrase(person.said().stream().map(said -> said.in(language)).collect(Collectors.joining("\n")), BODY)));
    }

    private static PdfPCell cell(Phrase words) {
        PdfPCell cell = new PdfPCell(words);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setBorderColor(PaperFonts.LINE);
        cell.setLeading(0, LEADING);
        cell.setPaddingTop(3);
        cell.setPaddingBottom(5);
        return cell;
    }

    private String text(String key) {
        return PaperFonts.written(Texts.text(language, key));
    }

    private static Phrase phrase(String text, Font font) {
        return new Phrase(PaperFonts.written(text), font);
    }

    private static Paragraph line(String text, Font font) {
        Paragraph paragraph = new Paragraph(font.getSize() + 4, PaperFonts.written(text), font);
        paragraph.setSpacingAfter(1);
        return paragraph;
    }
}
