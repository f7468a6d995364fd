package org.puente.privacy;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.DataSubjectTerms;
import org.puente.cases.ToldData.Heading;
import org.puente.countries.Side;
import org.puente.portal.Dates;
import org.puente.portal.PaperFonts;
import org.puente.portal.Texts;

/**
 * Lays out an access letter on A4 sheets, in one language: what is held, for what, how long, who looked, who was given what, and
 * what the person may do (Ley 1581 de 2012, arts. 8, 11 and 14; 5 U.S.C. 552a(c)(3) and (d)(1)).
 */
final class LetterPdf {

    private static final float MARGIN = 48;
    private static final float FOOT = 56;

    /** No heading stands lower than this, alone at the foot of a page. */
    private static final float LAST_HEAD = FOOT + 60;

    private static final Font TITLE = PaperFonts.bold(16);
    private static final Font HEAD = PaperFonts.bold(11);
    private static final Font BODY = PaperFonts.plain(9.5f);
    private static final Font SMALL = PaperFonts.quiet(8);

    private final AccessLetter letter;
    private final Locale language;
    private final AgreementProfile agreement;
    private final Side side;
    private final DataSubjectTerms terms;
    private final ZoneId zone;
    private final Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PdfWriter writer;

    LetterPdf(AccessLetter letter) {
        this.letter = letter;
        language = letter.language();
        agreement = letter.found().agreement();
        side = agreement.sideOf(letter.found().viewer());
        terms = agreement.dataSubjects(side);
        zone = agreement.zone(side);
        writer = PdfWriter.getInstance(page, bytes);
        writer.setPageEvent(new Foot());
    }

    byte[] write() {
        page.addTitle(text("privacy.letter.title"));
        page.addCreator("Puente");
        page.open();
        begin();
        held();
        purpose();
        looks();
        given();
        rights();
        page.close();
        return bytes.toByteArray();
    }

    private void begin() {
        if (letter.draft()) {
            say(text("privacy.letter.draft"), HEAD);
        }
        say(text("privacy.letter.title"), TITLE);
        say(
                text(
                        "privacy.letter.from",
                        letter.found().viewer(),
                        agreement.party(side).city(),
                        day(letter.at())),
                SMALL);
        say(
                text(
                        "privacy.letter.to",
                        letter.found().personName(),
                        letter.request().caseNumber()),
                BODY);
        say(text("privacy.letter.asked", letter.request().receivedOn()), BODY);
    }

    private void held() {
        head("privacy.letter.held");
        for (Heading heading : Heading.values()) {
            PdfPTable table = table(1, 2);
            letter.held().stream()
                    .filter(fact -> fact.heading() == heading)
                    .limit(LetterReader.MOST_TOLD)
                    .forEach(fact -> row(table, fact.label(), fact.text()));
            if (table.size() > 0) {
                say(Texts.of(language, heading), HEAD);
                page.add(table);
            }
        }
        if (letter.held().isEmpty()) {
            say(text("privacy.letter.held.none"), BODY);
        }
        if (!letter.also().isEmpty()) {
            say(
                    text(
                            "privacy.letter.also",
                            letter.also().stream()
                                    .map(kind -> Texts.of(language, kind))
                                    .collect(Collectors.joining("; "))),
                    BODY);
        }
        say(text("privacy.letter.not_told"), SMALL);
    }

    private void purpose() {
        head("privacy.letter.purpose");
        say(text("privacy.letter.purpose.what", agreement.name(language)), BODY);
        in(terms.basis()).ifPresent(basis -> say(text("privacy.letter.basis", basis), BODY));
        say(
                text(
                        "privacy.letter.kept",
                        agreement.retention().closedCase(),
                        agreement.retention().biometrics()),
                BODY);
    }

    private void looks() {
        head("privacy.letter.looks");
        say(
                text(
                        "privacy.letter.looks.how",
                        letter.found().viewer(),
                        agreement.party(side).city()),
                SMALL);
        if (letter.looks().isEmpty()) {
            say(text("privacy.letter.looks.none"), BODY);
            return;
        }
        PdfPTable table = table(2, 3, 4);
        letter.looks().forEach(look -> row(table, when(look), by(look), what(look)));
        page.add(table);
        if (letter.cut()) {
            say(text("privacy.letter.cut"), BODY);
        }
    }

    private String when(LookLine look) {
        String first = look.first().format(Dates.CLOCK);
        String last = look.last().format(Dates.CLOCK);
        return Dates.brief(language, look.day()) + ", " + (first.equals(last) ? first : first + "–" + last);
    }

    private String by(LookLine look) {
        return look.by().stream().map(role -> Texts.of(language, role)).collect(Collectors.joining(", "));
    }

    private String what(LookLine look) {
        String what = text("audit.what." + look.what());
        return look.times() == 1 ? what : text("privacy.letter.times", what, look.times());
    }

    private void given() {
        head("privacy.letter.given");
        if (letter.given().isEmpty()) {
            say(text("privacy.letter.given.none"), BODY);
            return;
        }
        PdfPTable table = table(2, 3, 4);
        letter.given()
                .forEach(gone -> row(
                        table,
                        Dates.brief(language, gone.at().atZone(zone)) + ", "
                                + LocalTime.ofInstant(gone.at(), zone).format(Dates.CLOCK),
                        text("privacy.letter.given.to", gone.to(), gone.why()),
                        gone.what()));
        page.add(table);
    }

    private void rights() {
        head("privacy.letter.rights");
        say(text("privacy.letter.rights.what"), BODY);
        in(terms.authority()).ifPresent(authority -> say(text("privacy.letter.authority", authority), BODY));
        agreement
                .complaints(side)
                .forEach(body ->
                        say(text("privacy.letter.complaints", body.name(language), body.phone(), body.mail()), BODY));
    }

    private Optional<String> in(Map<Locale, String> texts) {
        return Optional.ofNullable(texts.get(language))
                .or(() -> texts.values().stream().sorted().findFirst());
    }

    private String day(Instant moment) {
        return Dates.full(language, moment.atZone(zone));
    }

    private void head(String key) {
        Paragraph head = new Paragraph(text(key), PaperFonts.bold(13));
        head.setSpacingBefore(14);
        if (writer.getVerticalPosition(false) < LAST_HEAD) {
            page.newPage();
        }
        page.add(head);
    }

    private void say(String words, Font font) {
        Paragraph paragraph = new Paragraph(PaperFonts.written(words), font);
        paragraph.setSpacingBefore(5);
        page.add(paragraph);
    }

    private static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        return table;
    }

    private static void row(PdfPTable table, String... words) {
        List.of(words).forEach(text -> {
            PdfPCell cell = new PdfPCell(new Phrase(PaperFonts.written(text), BODY));
            cell.setBorder(PdfPCell.BOTTOM);
            cell.setBorderWidth(0.5f);
            cell.setBorderColor(PaperFonts.LINE);
            cell.setPadding(4);
            table.addCell(cell);
        });
    }

    private String text(String key, Object... args) {
        return Texts.text(language, key, args);
    }

    /** Whose letter it is, and which page, on each of them. */
    private final class Foot extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter sheets, Document document) {
            Phrase foot = new Phrase(
                    text("privacy.letter.foot", letter.request().caseNumber(), sheets.getPageNumber()), SMALL);
            ColumnText.showTextAligned(sheets.getDirectContent(), Element.ALIGN_LEFT, foot, MARGIN, FOOT / 2, 0);
        }
    }
}
