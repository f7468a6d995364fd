package org.puente.biometrics;

import java.util.OptionalInt;
import org.puente.portal.Refusal;

/** Walks the segments of a JPEG (ITU-T T.81) up to its frame header; the density is that of JFIF (ITU-T T.871). */
final class JpegHeader {

    private static final int MARKER = 0xff;
    private static final int APP0 = 0xe0;
    private static final int START_OF_SCAN = 0xda;
    private static final int LOSSLESS_FRAME = 0xc3;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    private JpegHeader() {}

    static ImageHeader read(Bytes file) {
        if (!endsWithEndOfImage(file)) {
            throw Bytes.cutOff();
        }
        OptionalInt dpi = OptionalInt.empty();
        long at = 2;
        while (true) {
            int marker = file.u8(at + 1);
            if (file.u8(at) != MARKER || marker == START_OF_SCAN) {
                throw new Refusal("biometrics.file.damaged");
            }
            if (marker == MARKER) {
                at++;
                continue;
            }
            if (marker == APP0 && file.text(at + 4, 4).equals("JFIF")) {
                dpi = density(file, at + 4);
            }
            if (frame(marker)) {
                return ImageHeader.of(file.u16(at + 7), file.u16(at + 5), dpi);
            }
            at += 2 + Math.max(2, file.u16(at + 2));
        }
    }

    private static OptionalInt density(Bytes file, long jfif) {
        int x = file.u16(jfif + 8);
        int y = file.u16(jfif + 10);
        return switch (file.u8(jfif + 7)) {
            case 1 -> ImageHeader.dpi(x, y);
            case 2 -> ImageHeader.dpi(x * CENTIMETRES_PER_INCH, y * CENTIMETRES_PER_INCH);
            default -> OptionalInt.empty();
        };
    }

    /** Start of frame: C0 to CF but for the tables C4 (Huffman), C8 (reserved) and CC (arithmetic). */
    private static boolean frame(int marker) {
        if (marker == LOSSLESS_FRAME) {
            throw new Refusal("biometrics.file.compression", "JPEG lossless");
        }
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Cameras add a few bytes after the end; more than that is not an end. */
    private static boolean endsWithEndOfImage(Bytes file) {
        for (int at = file.length() - 2; at >= Math.max(2, file.length() - 64); at--) {
            if (file.u8(at) == MARKER && file.u8(at + 1) == 0xd9) {
                return true;
            }
        }
        return false;
    }
}
