package org.puente.biometrics;

import java.util.OptionalInt;
import java.util.zip.CRC32;
import org.puente.portal.Refusal;

/** Walks the chunks of a PNG (W3C PNG, third edition) and checks their sums before anything is decompressed. */
final class PngHeader {

    private static final int SIGNATURE = 8;
    private static final int IHDR_AT = SIGNATURE + 8;
    private static final int AROUND_DATA = 12;
    private static final int PER_METRE = 1;

    private PngHeader() {}

    static ImageHeader read(Bytes file) {
        OptionalInt dpi = OptionalInt.empty();
        ImageHeader size = ImageHeader.of(file.u32(IHDR_AT), file.u32(IHDR_AT + 4), dpi);
        long at = SIGNATURE;
        while (true) {
            long length = file.u32(at);
            String type = file.text(at + 4, 4);
            checkSum(file, at, length);
            if ("pHYs".equals(type) && file.u8(at + 16) == PER_METRE) {
                dpi = ImageHeader.dpiFromMetric(file.u32(at + 8), file.u32(at + 12));
            }
            if ("IEND".equals(type)) {
                return ImageHeader.of(size.width(), size.height(), dpi);
            }
            at += length + AROUND_DATA;
        }
    }

    private static void checkSum(Bytes file, long at, long length) {
        file.require(at, length + AROUND_DATA);
        CRC32 sum = new CRC32();
        sum.update(file.content(), (int) at + 4, (int) length + 4);
        if (sum.getValue() != file.u32(at + 8 + length)) {
            throw new Refusal("biometrics.file.damaged");
        }
    }
}
