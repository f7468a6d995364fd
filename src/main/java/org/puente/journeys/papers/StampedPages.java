package org.puente.journeys.papers;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.puente.portal.PaperFonts;
import org.puente.portal.Texts;

/** On every page: who let it leave and for what, large and light across it, and again at its foot. */
final class StampedPages extends PdfPageEventHelper {

    private static final float LARGE = 30;
    private static final float SMALL = 7;
    private static final float ANGLE = 28;
    private static final float FOOT = 26;
    private static final float LOWEST = 6;
    private static final float BETWEEN = 42;
    private static final float ROOM_FOR_TOTAL = 30;
    private static final float ROOM_FOR_NUMBER = 90;

    private final Watermark mark;
    private @org.jspecify.annotations.Nullable PdfTemplate total;

    StampedPages(Watermark mark) {
        this.mark = mark;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(ROOM_FOR_TOTAL, SMALL + 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        across(writer.getDirectContentUnder(), document.getPageSize());
        foot(writer, document);
    }

    private void across(PdfContentByte under, Rectangle page) {
        Font large = FontFactory.getFont(FontFactory.HELVETICA_BOLD, LARGE, PaperFonts.FAINT);
        String[] lines = {mark.officer() + ", " + mark.partyName(), mark.purposeText(), mark.time()};
        float x = (page.getLeft() + page.getRight()) / 2;
        float y = (page.getTop() + page.getBottom()) / 2 + BETWEEN;
        for (String line : lines) {
            Phrase phrase = new Phrase(PaperFonts.written(line), large);
            ColumnText.showTextAligned(under, Element.ALIGN_CENTER, phrase, x, y, ANGLE);
            y -= BETWEEN;
        }
    }

    private void foot(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        Phrase line = new Phrase(PaperFonts.written(mark.line()), PaperFonts.quiet(SMALL));
        ColumnText words = new ColumnText(page);
        words.setSimpleColumn(
                line,
                document.left(),
                LOWEST,
                document.right() - ROOM_FOR_NUMBER,
                FOOT + SMALL,
                SMALL + 1.5f,
                Element.ALIGN_LEFT);
        words.go();
        Phrase number = new Phrase(
                Texts.text(mark.language(), "journeys.paper.page", writer.getPageNumber()), PaperFonts.quiet(SMALL));
        float right = document.right() - ROOM_FOR_TOTAL;
        ColumnText.showTextAligned(page, Element.ALIGN_RIGHT, number, right, FOOT, 0);
        if (total != null) {
            page.addTemplate(total, right + 2, FOOT);
        }
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (total != null) {
            Phrase last = new Phrase("/ " + (writer.getPageNumber() - 1), PaperFonts.quiet(SMALL));
            ColumnText.showTextAligned(total, Element.ALIGN_LEFT, last, 0, 0, 0);
        }
    }
}
