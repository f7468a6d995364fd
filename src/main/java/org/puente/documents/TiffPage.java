package org.puente.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.puente.portal.Refusal;

/** Turns the first page of a TIFF, which no browser shows, into a PNG. Its size was checked when it was taken in. */
final class TiffPage {

    private TiffPage() {}

    static byte[] asPng(byte[] tiff) {
        try {
            BufferedImage page = ImageIO.read(new ByteArrayInputStream(tiff));
            if (page == null) {
                throw new Refusal("documents.refused.unreadable");
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(page, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new Refusal("documents.refused.unreadable");
        }
    }
}
