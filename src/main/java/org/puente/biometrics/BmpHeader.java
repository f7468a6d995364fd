package org.puente.biometrics;

import java.util.OptionalInt;
import org.puente.portal.Refusal;

/** The headers of a Windows bitmap: file header (14 bytes), then BITMAPCOREHEADER or BITMAPINFOHEADER and its followers. */
final class BmpHeader {

    private static final int CORE = 12;
    private static final int INFO = 40;
    private static final int UNCOMPRESSED = 0;

    private BmpHeader() {}

    static ImageHeader read(byte[] content) {
        Bytes file = Bytes.littleEndian(content);
        long headerSize = file.u32(14);
        if (headerSize == CORE) {
            return sized(file, file.u16(18), file.u16(20), file.u16(24), OptionalInt.empty());
        }
        if (headerSize < INFO) {
            throw new Refusal("biometrics.file.damaged");
        }
        long width = (int) file.u32(18);
        long height = Math.abs((long) (int) file.u32(22));
        OptionalInt dpi = ImageHeader.dpiFromMetric((int) file.u32(38), (int) file.u32(42));
        return sized(file, width, height, file.u32(30) == UNCOMPRESSED ? file.u16(28) : 0, dpi);
    }

    /** @param bits bits a pixel, 0 where rows are compressed */
    private static ImageHeader sized(Bytes file, long width, long height, int bits, OptionalInt dpi) {
        ImageHeader header = ImageHeader.of(width, height, dpi);
        long bytesOfRow = (width * bits + 31) / 32 * 4;
        file.require(file.u32(10), bytesOfRow * height);
        return header;
    }
}
