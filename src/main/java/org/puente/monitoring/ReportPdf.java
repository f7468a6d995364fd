package org.puente.monitoring;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.puente.countries.Side;
import org.puente.portal.Texts;
import org.puente.treatment.Standing;
import org.puente.treatment.Verdict;

/** Lays out a finished report in one language: the journey, what was seen, incidents, recommendations and answers. */
final class ReportPdf {

    private static final float MARGIN = 50;
    private static final Color INK = new Color(0x15, 0x1a, 0x22);
    private static final Color QUIET = new Color(0x48, 0x51, 0x5f);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16, INK);
    private static final Font PART = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 12, INK);
    private static final Font BODY = FontFactory.getFont(FontFactory.HELVETICA, 10, INK);
    private static final Font BOLD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10, INK);
    private static final Font SMALL = FontFactory.getFont(FontFactory.HELVETICA, 8, QUIET);

    private final FinishedReport report;
    private final ReportContent said;
    private final ReportWords words;
    private final Locale language;

    ReportPdf(FinishedReport report, Locale language) {
        this.report = report;
        this.language = language;
        said = report.content();
        words = new ReportWords(report.agreement(), language);
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, bytes);
        page.addTitle(text("monitoring.pdf.title", said.journey()));
        page.addCreator("Puente");
        page.open();
        page.add(new Paragraph(text("monitoring.pdf.title", said.journey()), TITLE));
        page.add(spaced(said.route(), BOLD));
        page.add(journey());
        part(page, "monitoring.report.summary");
        page.add(spaced(said.summary(), BODY));
        part(page, "monitoring.pdf.observations");
        page.add(counts());
        said.persons().forEach(person -> addPerson(page, person));
        incidents(page);
        recommendations(page);
        page.add(spaced(
                text("monitoring.pdf.foot", said.monitor(), words.moment(said.finished()), report.seal()), SMALL));
        page.close();
        return bytes.toByteArray();
    }

    private PdfPTable journey() {
        PdfPTable table = table(1, 2);
        row(table, "monitoring.log.planned", words.moment(said.planned()));
        row(table, "monitoring.log.departed", moment(said.departed()));
        row(table, "monitoring.log.arrived", moment(said.arrived()));
        row(table, "monitoring.pdf.on_board", String.valueOf(said.persons().size()));
        row(table, "monitoring.pdf.not_travelled", String.valueOf(said.notTravelled()));
        if (said.turnedBack()) {
            row(table, "monitoring.log.ended", text("monitoring.log.cancelled"));
        }
        row(table, "monitoring.pdf.monitor", said.monitor());
        return table;
    }

    private PdfPTable counts() {
        PdfPTable table = table(2, 1, 1, 1);
        head(table, "monitoring.pdf.who", "monitoring.pdf.passed", "monitoring.pdf.failed", "monitoring.pdf.aside");
        for (Side side : Side.values()) {
            table.addCell(cell(words.officers(side), BODY));
            for (Standing standing : new Standing[] {Standing.GREEN, Standing.RED, Standing.SET_ASIDE}) {
                table.addCell(cell(String.valueOf(said.said(side, standing)), BODY));
            }
        }
        table.addCell(cell(text("monitoring.pdf.monitor"), BODY));
        table.addCell(cell(String.valueOf(said.seen(Verdict.PASS)), BODY));
        table.addCell(cell(String.valueOf(said.seen(Verdict.FAIL)), BODY));
        table.addCell(cell("", BODY));
        return table;
    }

    private void addPerson(Document page, ReportContent.Person person) {
        Paragraph name = spaced(
                words.person(person.givenNames(), person.seat()) + " · " + Texts.of(language, person.status()), BOLD);
        name.setKeepTogether(true);
        page.add(name);
        PdfPTable table = table(3, 2, 2);
        head(table, "monitoring.pdf.check", "monitoring.pdf.officers", "monitoring.pdf.monitor");
        person.checks().forEach(line -> {
            table.addCell(cell(line.check() + " " + words.check(line), SMALL));
            table.addCell(cell(words.officers(line), SMALL));
            table.addCell(cell(words.monitors(line), SMALL));
        });
        page.add(table);
    }

    private void incidents(Document page) {
        part(page, "monitoring.incidents");
        if (said.incidents().isEmpty()) {
            page.add(spaced(text("monitoring.incidents.none"), BODY));
        }
        said.incidents().forEach(incident -> page.add(spaced(words.incident(incident), BODY)));
    }

    private void recommendations(Document page) {
        part(page, "monitoring.recommendations");
        if (report.recommendations().isEmpty()) {
            page.add(spaced(text("monitoring.recommendations.none"), BODY));
        }
        for (Recommendation each : report.recommendations()) {
            page.add(spaced(words.recommendation(each), BOLD));
            page.add(spaced(each.text(), BODY));
            each.replies().forEach(reply -> page.add(spaced(words.reply(reply), SMALL)));
        }
    }

    private void part(Document page, String key) {
        Paragraph heading = spaced(text(key), PART);
        heading.setSpacingBefore(16);
        page.add(heading);
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : words.moment(at);
    }

    private void row(PdfPTable table, String label, String value) {
        if (!value.isEmpty()) {
            table.addCell(cell(text(label), SMALL));
            table.addCell(cell(value, BODY));
        }
    }

    private void head(PdfPTable table, String... keys) {
        for (String key : keys) {
            table.addCell(cell(text(key), BOLD));
        }
        table.setHeaderRows(1);
    }

    private static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        return table;
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setPadding(4);
        return cell;
    }

    private static Paragraph spaced(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(6);
        return paragraph;
    }

    private String text(String key, Object... args) {
        return Texts.text(language, key, args);
    }
}
