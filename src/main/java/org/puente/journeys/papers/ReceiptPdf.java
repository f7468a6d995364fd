package org.puente.journeys.papers;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.puente.portal.Dates;
import org.puente.portal.PaperFonts;
import org.puente.portal.Texts;

/** Lays out receipts in both languages of the portal, each beginning a sheet of A4; a long list of belongings goes on. */
final class ReceiptPdf {

    private static final float MARGIN = 42;
    private static final float FOOT = 40;
    private static final float QR = 92;
    private static final Font NAME = PaperFonts.bold(15);
    private static final Font TITLE = PaperFonts.bold(11);
    private static final Font BODY = PaperFonts.plain(9);
    private static final Font BOLD = PaperFonts.bold(9);
    private static final Font SMALL = PaperFonts.quiet(7.5f);

    private final Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT);
    private final Feet feet = new Feet();
    private final PdfWriter writer;

    private ReceiptPdf(ByteArrayOutputStream bytes) {
        writer = PdfWriter.getInstance(page, bytes);
        writer.setPageEvent(feet);
        page.addTitle(both("journeys.receipt.title"));
        page.addCreator("Puente");
    }

    static byte[] write(List<Receipt> receipts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReceiptPdf pdf = new ReceiptPdf(bytes);
        pdf.page.open();
        for (Receipt receipt : receipts) {
            pdf.page.newPage();
            pdf.feet.number = receipt.number();
            pdf.sheet(receipt);
        }
        pdf.page.close();
        return bytes.toByteArray();
    }

    private void sheet(Receipt receipt) {
        page.add(head(receipt));
        page.add(legs(receipt));
        page.add(ReceiptRights.table());
        page.add(ReceiptRights.complaints(receipt));
        page.add(title(both("journeys.receipt.belongings")));
        if (receipt.belongings().isEmpty()) {
            page.add(new Paragraph(12, both("journeys.receipt.no_belongings"), BODY));
        } else {
            page.add(belongings(receipt.belongings()));
        }
    }

    private PdfPTable head(Receipt receipt) {
        PdfPTable head = new PdfPTable(new float[] {4, 1.25f});
        head.setWidthPercentage(100);
        PdfPCell words = bare();
        words.addElement(new Paragraph(14, both("journeys.receipt.title"), TITLE));
        words.addElement(new Paragraph(22, PaperFonts.written(receipt.personName()), NAME));
        words.addElement(new Paragraph(16, both("journeys.receipt.journey", receipt.journey()), BOLD));
        for (Locale language : Texts.LANGUAGES) {
            words.addElement(new Paragraph(11, Texts.text(language, "journeys.receipt.keep"), BODY));
        }
        head.addCell(words);
        PdfPCell code = bare();
        Image square = QrCode.image(receipt.number(), writer.getDirectContent(), QR);
        square.setAlignment(Element.ALIGN_CENTER);
        code.addElement(square);
        Paragraph number = new Paragraph(10, receipt.number(), PaperFonts.digits(8.5f));
        number.setAlignment(Element.ALIGN_CENTER);
        code.addElement(number);
        head.addCell(code);
        return head;
    }

    private static PdfPTable legs(Receipt receipt) {
        PdfPTable table = new PdfPTable(new float[] {1, 1});
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        for (PaperLeg leg : receipt.legs()) {
            table.addCell(
                    end("journeys.panel.departs", leg.from(), language -> Dates.moment(language, leg.departure())));
            table.addCell(end("journeys.panel.arrives", leg.to(), language -> Dates.moment(language, leg.arrival())));
        }
        PdfPCell clocks = bare();
        clocks.setColspan(2);
        clocks.addElement(new Paragraph(9, both("journeys.receipt.local"), SMALL));
        table.addCell(clocks);
        return table;
    }

    private static PdfPCell end(String key, String place, Function<Locale, String> moment) {
        PdfPCell cell = bare();
        cell.addElement(new Paragraph(10, both(key), SMALL));
        cell.addElement(new Paragraph(12, PaperFonts.written(place), BOLD));
        cell.addElement(new Paragraph(11, both(moment), BODY));
        cell.setPaddingBottom(4);
        return cell;
    }

    private static PdfPTable belongings(List<ReceiptThing> things) {
        PdfPTable table = new PdfPTable(new float[] {0.5f, 5, 2, 3});
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.addCell(line("", SMALL));
        table.addCell(line(both("journeys.belonging.what"), SMALL));
        table.addCell(line(both("journeys.belonging.tag"), SMALL));
        table.addCell(line(both("journeys.receipt.state"), SMALL));
        int number = 1;
        for (ReceiptThing thing : things) {
            String worth = thing.worth().isEmpty() ? "" : ", " + thing.worth();
            table.addCell(line(String.valueOf(number++), BODY));
            table.addCell(line(thing.description(), BOLD));
            table.addCell(line(thing.tag(), BODY));
            table.addCell(line(both(language -> Texts.of(language, thing.state())) + worth, BODY));
        }
        return table;
    }

    private static PdfPCell line(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(10.5f, PaperFonts.written(text), font));
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setBorderColor(PaperFonts.LINE);
        cell.setPadding(3);
        return cell;
    }

    static PdfPCell bare() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingRight(10);
        return cell;
    }

    static Paragraph title(String text) {
        Paragraph title = new Paragraph(14, text, TITLE);
        title.setSpacingBefore(8);
        title.setSpacingAfter(2);
        return title;
    }

    static String both(String key, Object... args) {
        return both(language -> Texts.text(language, key, args));
    }

    /** What both languages say alike stands once. */
    private static String both(Function<Locale, String> said) {
        return PaperFonts.written(Texts.LANGUAGES.stream().map(said).distinct().collect(Collectors.joining(" / ")));
    }

    /** The number at the foot of every sheet, so that a second one can be put to the first. */
    private static final class Feet extends PdfPageEventHelper {

        private String number = "";

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            Phrase foot = new Phrase(number, SMALL);
            ColumnText.showTextAligned(
                    writer.getDirectContent(), Element.ALIGN_RIGHT, foot, document.right(), FOOT / 2, 0);
        }
    }
}
