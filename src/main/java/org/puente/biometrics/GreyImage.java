package org.puente.biometrics;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.puente.matching.FingerprintImage;

/**
 * Decoded pixels whose resolution is not settled yet.
 *
 * @param width pixels
 * @param height pixels
 * @param pixels grey values, 0 black to 255 white, row after row
 */
record GreyImage(int width, int height, byte[] pixels) {

    FingerprintImage at(int dpi) {
        return new FingerprintImage(width, height, dpi, pixels);
    }

    /** The pixels as a PNG without loss. */
    byte[] png() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
