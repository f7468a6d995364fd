package org.puente.biometrics;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerprintImage;

/** Whole files of every format that is read: NIST's own samples, and small images of an invented print. */
public final class SamplePrintFiles {

    private static final List<String> OF_NIST = List.of(
            "img.wsq",
            "type3.an2k",
            "type4-slaps.an2k",
            "type9.an2k",
            "type9-13.an2k",
            "type9-15.an2k",
            "type9-efs.an2k",
            "fmr.iso2005",
            "fmr.ansi2004",
            "face01.iso2005");

    private static final FingerprintImage PRINT = SyntheticFinger.of(6).impression(1, 90, 110, 0.3);

    private SamplePrintFiles() {}

    /** By name, NIST's first. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        OF_NIST.forEach(name -> all.put(name, nist(name)));
        for (String format : List.of("png", "bmp", "tiff", "jpeg")) {
            all.put("print." + format, image(format, null));
        }
        all.put("lzw.tiff", image("tiff", "LZW"));
        all.put("deflate.tiff", image("tiff", "Deflate"));
        return all;
    }

    static byte[] nist(String name) {
        try (var in = SamplePrintFiles.class.getResourceAsStream("/prints/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] image(String format, @org.jspecify.annotations.Nullable String compression) {
        BufferedImage image = new BufferedImage(PRINT.width(), PRINT.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, PRINT.width(), PRINT.height(), PRINT.pixels());
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (compression != null) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(compression);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = Objects.requireNonNull(ImageIO.createImageOutputStream(bytes))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Whether two readings give the same prints and faces. */
    static boolean same(PrintFile.Found one, PrintFile.Found other) {
        return describe(one).equals(describe(other)) && one.faces().equals(other.faces());
    }

    private static List<String> describe(PrintFile.Found found) {
        return found.prints().stream()
                .map(print -> print.record() + print.finger() + print.impression() + print.dpi() + " " + print.width()
                        + "x" + print.height() + " "
                        + (print.hasImage()
                                ? Arrays.hashCode(print.at(500).pixels())
                                : print.template().orElseThrow().hashCode()))
                .toList();
    }
}
