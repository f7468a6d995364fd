package org.puente.documents;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG (ISO/IEC 15948, clause 5) without unpacking its image. */
final class PngHeader {

    private static final int SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int IHDR_LENGTH = 13;
    private static final int IEND = 0x49454e44;
    private static final int LENGTH_TYPE_CRC = 12;

    private PngHeader() {}

    static PixelSize measure(ByteBuffer png) throws BrokenFile {
        png.position(SIGNATURE);
        if (png.remaining() < LENGTH_TYPE_CRC + IHDR_LENGTH
                || png.getInt(SIGNATURE) != IHDR_LENGTH
                || png.getInt(SIGNATURE + Integer.BYTES) != IHDR) {
            throw new BrokenFile();
        }
        int data = SIGNATURE + 2 * Integer.BYTES;
        PixelSize size = PixelSize.of(png.getInt(data), png.getInt(data + Integer.BYTES));
        walk(png);
        return size;
    }

    private static void walk(ByteBuffer png) throws BrokenFile {
        while (png.remaining() >= LENGTH_TYPE_CRC) {
            int length = png.getInt();
            if (length < 0 || length > png.remaining() - 2 * Integer.BYTES) {
                throw new BrokenFile();
            }
            int type = png.getInt(png.position());
            ByteBuffer checked = png.slice(png.position(), Integer.BYTES + length);
            png.position(png.position() + Integer.BYTES + length);
            if (crc(checked) != png.getInt()) {
                throw new BrokenFile();
            }
            if (type == IEND) {
                return;
            }
        }
        throw new BrokenFile();
    }

    private static int crc(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
