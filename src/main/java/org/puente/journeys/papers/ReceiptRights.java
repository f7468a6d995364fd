package org.puente.journeys.papers;

import java.util.List;
import java.util.Locale;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.puente.agreements.ComplaintBody;
import org.puente.countries.Side;
import org.puente.portal.PaperFonts;
import org.puente.portal.Texts;

/** The part of a receipt that is the same for everybody on a journey: rights and where to complain, a column a language. */
final class ReceiptRights {

    /** After the catalogue of humane treatment, in its order. */
    private static final List<String> RIGHTS = List.of(
            "dignity",
            "health",
            "language",
            "silence",
            "restraint",
            "family",
            "belongings",
            "contact",
            "arrival",
            "complaint");

    private static final Font BODY = PaperFonts.plain(9);
    private static final Font BOLD = PaperFonts.bold(9);
    private static final Font TITLE = PaperFonts.bold(11);

    private ReceiptRights() {}

    static PdfPTable table() {
        PdfPTable table = columns();
        for (Locale language : Texts.LANGUAGES) {
            PdfPCell column = ReceiptPdf.bare();
            column.addElement(title(Texts.text(language, "journeys.receipt.rights")));
            for (String right : RIGHTS) {
                Paragraph sentence = words(Texts.text(language, "journeys.receipt.right." + right), BODY);
                sentence.setSpacingAfter(2.5f);
                column.addElement(sentence);
            }
            table.addCell(column);
        }
        return table;
    }

    static PdfPTable complaints(Receipt receipt) {
        PdfPTable table = columns();
        for (Locale language : Texts.LANGUAGES) {
            PdfPCell column = ReceiptPdf.bare();
            column.addElement(title(Texts.text(language, "journeys.receipt.complain")));
            column.addElement(words(Texts.text(language, "journeys.receipt.complain_how"), BODY));
            for (Side side : Side.values()) {
                column.addElement(words(receipt.agreement().country(side).displayName(language), BOLD));
                for (ComplaintBody body : receipt.agreement().complaints(side)) {
                    column.addElement(words(body.name(language), BODY));
                    column.addElement(words(body.phone() + ", " + body.mail(), BODY));
                }
            }
            table.addCell(column);
        }
        return table;
    }

    private static PdfPTable columns() {
        PdfPTable table = new PdfPTable(Texts.LANGUAGES.size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        return table;
    }

    private static Paragraph title(String text) {
        Paragraph title = words(text, TITLE);
        title.setLeading(15);
        title.setSpacingAfter(2);
        return title;
    }

    private static Paragraph words(String text, Font font) {
        return new Paragraph(11, PaperFonts.written(text), font);
    }
}
