package org.puente.biometrics;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.puente.portal.Refusal;

/** Decodes PNG, BMP, TIFF and JPEG into grey, once their headers have been found harmless. */
final class RasterDecoder {

    private static final int WHITE = 255;
    /** Of the decoded picture: 5000 × 5000 pixels of four bytes. */
    private static final long MOST_BYTES = 100_000_000;

    private RasterDecoder() {}

    /** @throws Refusal if the content does not decode cleanly, or to another size than its header says */
    static GreyImage decode(PrintFormat format, byte[] content, ImageHeader header) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        boolean[] flawed = new boolean[1];
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new InterruptedBytes(content))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((source, warning) -> flawed[0] = true);
            requireRoom(reader, header);
            BufferedImage image = reader.read(0);
            if (flawed[0] || image.getWidth() != header.width() || image.getHeight() != header.height()) {
                throw new Refusal("biometrics.file.damaged");
            }
            return grey(image);
        } catch (IOException malformed) {
            throw new Refusal("biometrics.file.damaged");
        } finally {
            reader.dispose();
        }
    }

    /** A picture of many channels of many bits is larger than its pixels. */
    private static void requireRoom(ImageReader reader, ImageHeader header) throws IOException {
        ImageTypeSpecifier type = reader.getImageTypes(0).next();
        int bits = Math.max(8, type.getColorModel().getPixelSize());
        if ((long) header.width() * header.height() * bits / 8 > MOST_BYTES) {
            throw new Refusal("biometrics.file.heavy");
        }
    }

    private static GreyImage grey(BufferedImage image) {
        ColorModel colours = image.getColorModel();
        boolean plainGrey = colours.getNumComponents() == 1 && !(colours instanceof IndexColorModel);
        byte[] pixels = plainGrey ? greySamples(image.getRaster(), colours.getComponentSize(0)) : luminance(image);
        return new GreyImage(image.getWidth(), image.getHeight(), pixels);
    }

    /** The stored values themselves: converting colours would apply a curve to them. */
    private static byte[] greySamples(Raster raster, int bits) {
        int width = raster.getWidth();
        byte[] pixels = new byte[width * raster.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) (bits > 8 ? row[x] >> (bits - 8) : row[x] * WHITE / ((1 << bits) - 1));
            }
        }
        return pixels;
    }

    /** The mean of red, green and blue on white paper. */
    private static byte[] luminance(BufferedImage image) {
        int width = image.getWidth();
        byte[] pixels = new byte[width * image.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int colour = row[x];
                int alpha = colour >>> 24;
                int mean = ((colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff)) / 3;
                pixels[y * width + x] = (byte) ((mean * alpha + WHITE * (WHITE - alpha)) / WHITE);
            }
        }
        return pixels;
    }
}
