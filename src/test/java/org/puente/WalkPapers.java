package org.puente;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** The papers that a case brings along, made when they are needed: a drawn portrait of nobody, and an order. */
record WalkPapers(Path folder) {

    static final String PORTRAIT = "portrait.jpg";
    static final String ORDER = "removal-order.pdf";

    Path portrait() {
        BufferedImage picture = new BufferedImage(720, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0xDDE6EE), 0, 900, new Color(0xB9C7D6)));
        pen.fillRect(0, 0, 720, 900);
        pen.setColor(new Color(0x2E2430));
        pen.fillOval(200, 130, 320, 470);
        pen.setColor(new Color(0xC08A66));
        pen.fillRect(310, 520, 100, 160);
        pen.fillOval(235, 190, 250, 370);
        pen.setColor(new Color(0x3F5B78));
        pen.fillRoundRect(110, 650, 500, 400, 240, 240);
        pen.dispose();
        Path file = folder.resolve(PORTRAIT);
        try {
            ImageIO.write(picture, "jpg", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Path order() {
        Path file = folder.resolve(ORDER);
        try (OutputStream out = Files.newOutputStream(file)) {
            Document document = new Document();
            PdfWriter.getInstance(document, out);
            document.open();
            document.add(new Paragraph("Order A-2026-0417, final. Made for a test."));
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
