package org.puente.biometrics;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.puente.access.Actor;
import org.puente.biometrics.ComparisonReport.Opinion;
import org.puente.biometrics.ComparisonReport.Print;
import org.puente.cases.CaseFacts;
import org.puente.matching.FingerPosition;
import org.puente.portal.Dates;
import org.puente.portal.PaperFonts;
import org.puente.portal.Texts;

/** Lays out the report on a comparison on A4 sheets; who let it leave, when and for what stands on each of them. */
final class ComparisonReportPdf {

    private static final float MARGIN = 42;
    private static final float FOOT = 52;
    private static final float TALLEST = 300;
    private static final Font TITLE = PaperFonts.bold(15);
    private static final Font HEAD = PaperFonts.bold(11);
    private static final Font BODY = PaperFonts.plain(9.5f);
    private static final Font SMALL = PaperFonts.quiet(7.5f);

    private final PrintExportOrder order;
    private final CaseFacts facts;
    private final Conclusion conclusion;
    private final Actor officer;
    private final Instant now;
    private final Locale language;

    ComparisonReportPdf(PrintExportOrder order, CaseFacts facts, Conclusion conclusion, Actor officer, Instant now) {
        this.order = order;
        this.facts = facts;
        this.conclusion = conclusion;
        this.officer = officer;
        this.now = now;
        this.language = order.language();
    }

    byte[] write(List<Print> prints, List<Opinion> opinions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT);
        PdfWriter.getInstance(page, bytes).setPageEvent(new Foot());
        String title = text("biometrics.report.title", conclusion.number());
        page.addTitle(title);
        page.addCreator("Puente");
        page.open();
        page.add(line(title, TITLE));
        page.add(line(text("biometrics.report.case", facts.number(), facts.personName()), BODY));
        page.add(line(text("biometrics.report.asked", conclusion.purpose(), moment(conclusion.asked())), BODY));
        page.add(line(text("biometrics.report.outcome", Texts.of(language, outcome())), HEAD));
        page.add(line(text("biometrics.report.how"), SMALL));
        opinions.forEach(opinion -> opinion(page, opinion));
        page.add(line(text("biometrics.report.prints"), HEAD));
        page.add(line(text("biometrics.report.marks"), SMALL));
        for (FingerPosition finger : FingerPosition.values()) {
            finger(page, finger, prints, opinions);
        }
        page.add(line(text("biometrics.report.digests"), HEAD));
        page.add(digests(prints));
        page.close();
        return bytes.toByteArray();
    }

    private ComparisonOutcome outcome() {
        ComparisonOutcome settled = conclusion.outcome();
        return settled == null ? ComparisonOutcome.INCONCLUSIVE : settled;
    }

    private void opinion(Document page, Opinion opinion) {
        page.add(line(opinion.examiner(), HEAD));
        page.add(line(
                text(
                        Boolean.TRUE.equals(opinion.analysis().ofValue())
                                ? "biometrics.report.of_value"
                                : "biometrics.report.of_no_value",
                        moment(opinion.analysis().at())),
                BODY));
        opinion.conclusion().ifPresent(found -> {
            page.add(line(
                    text("biometrics.report.found", said(found.outcome()), said(found.reason()), moment(found.at())),
                    BODY));
            if (!found.words().isEmpty()) {
                page.add(line("“" + found.words() + "”", BODY));
            }
        });
    }

    /** The prints of a finger, once for each examiner who marked them, or once without marks. */
    private void finger(Document page, FingerPosition finger, List<Print> prints, List<Opinion> opinions) {
        List<Print> pair =
                prints.stream().filter(print -> print.finger() == finger).toList();
        if (pair.isEmpty()) {
            return;
        }
        List<Opinion> marked = opinions.stream()
                .filter(opinion -> sheet(opinion, finger).count() > 0)
                .toList();
        if (marked.isEmpty()) {
            page.add(pictures(name(finger), pair, ComparisonSheet.EMPTY));
        }
        marked.forEach(
                opinion -> page.add(pictures(name(finger) + ": " + opinion.examiner(), pair, sheet(opinion, finger))));
    }

    private static ComparisonSheet sheet(Opinion opinion, FingerPosition finger) {
        return opinion.conclusion().orElse(opinion.analysis()).marks().on(finger);
    }

    private PdfPTable pictures(String caption, List<Print> pair, ComparisonSheet sheet) {
        PdfPTable table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setKeepTogether(true);
        table.setSpacingBefore(6);
        PdfPCell head = cell(new Phrase(PaperFonts.written(caption), BODY));
        head.setColspan(2);
        table.addCell(head);
        for (ComparisonPart part : ComparisonPart.values()) {
            Optional<Print> print =
                    pair.stream().filter(found -> found.part() == part).findFirst();
            table.addCell(print.map(found -> picture(found, sheet))
                    .orElseGet(() -> cell(new Phrase(text("biometrics.report.no_print"), SMALL))));
        }
        return table;
    }

    private PdfPCell picture(Print print, ComparisonSheet sheet) {
        boolean probe = print.part() == ComparisonPart.PROBE;
        BufferedImage drawn = MarkedPrint.draw(
                print.image(), probe ? sheet.probe() : sheet.candidate(), mark -> pairOf(sheet, probe, mark));
        Image image = embedded(drawn);
        image.scaleToFit(240, TALLEST);
        PdfPCell cell = cell(new Phrase(PaperFonts.written(Texts.of(language, print.part())), SMALL));
        cell.addElement(new Phrase(PaperFonts.written(Texts.of(language, print.part())), SMALL));
        cell.addElement(image);
        return cell;
    }

    /** The number of the pair that a mark belongs to, from 1; empty if it belongs to none. */
    private static String pairOf(ComparisonSheet sheet, boolean probe, int mark) {
        for (int i = 0; i < sheet.pairs().size(); i++) {
            ComparisonSheet.Pair pair = sheet.pairs().get(i);
            if ((probe ? pair.probe() : pair.candidate()) == mark) {
                return String.valueOf(i + 1);
            }
        }
        return "";
    }

    private static Image embedded(BufferedImage drawn) {
        try {
            return Image.getInstance(drawn, null);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private PdfPTable digests(List<Print> prints) {
        PdfPTable table = new PdfPTable(new float[] {22, 14, 20, 44});
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        for (Print print : prints) {
            List<String> cells = Arrays.asList(
                    name(print.finger()),
                    Texts.of(language, print.part()),
                    "%d × %d, %d dpi"
                            .formatted(
                                    print.image().width(),
                                    print.image().height(),
                                    print.image().dpi()),
                    print.sha256());
            cells.forEach(words -> table.addCell(cell(new Phrase(PaperFonts.written(words), SMALL))));
        }
        return table;
    }

    private static PdfPCell cell(Phrase words) {
        PdfPCell cell = new PdfPCell(words);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setBorderColor(PaperFonts.LINE);
        cell.setPadding(3);
        return cell;
    }

    private String name(FingerPosition finger) {
        return text("biometrics.finger." + finger.name().toLowerCase(Locale.ROOT));
    }

    private String said(@org.jspecify.annotations.Nullable Enum<?> code) {
        return code == null ? "" : Texts.of(language, code);
    }

    private String moment(@org.jspecify.annotations.Nullable Instant at) {
        return at == null
                ? ""
                : Dates.moment(language, at.atZone(facts.zone())) + " "
                        + facts.zone().getId();
    }

    private String text(String key, Object... args) {
        return Texts.text(language, key, args);
    }

    private static Paragraph line(String text, Font font) {
        Paragraph paragraph = new Paragraph(font.getSize() + 4, PaperFonts.written(text), font);
        paragraph.setSpacingBefore(font == HEAD ? 10 : 2);
        return paragraph;
    }

    /** Who let it leave, when and for what, and the page's number. */
    private final class Foot extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            String mark = text(
                    "biometrics.report.foot",
                    officer.name(),
                    officer.country(),
                    moment(now),
                    order.purpose(),
                    writer.getPageNumber());
            ColumnText words = new ColumnText(writer.getDirectContent());
            words.setSimpleColumn(
                    new Phrase(
                            PaperFonts.written(order.note().isEmpty() ? mark : mark + " (" + order.note() + ")"),
                            SMALL),
                    document.left(),
                    12,
                    document.right(),
                    FOOT - 12,
                    9,
                    Element.ALIGN_LEFT);
            words.go();
        }
    }
}
