package org.puente.documents;

import java.nio.ByteBuffer;

/** Walks the segments of a JPEG (ITU-T T.81, annex B) up to its first scan, and looks for its end. */
final class JpegHeader {

    private static final int SOF_FIRST = 0xc0;
    private static final int SOF_LAST = 0xcf;
    private static final int DHT = 0xc4;
    private static final int JPG = 0xc8;
    private static final int DAC = 0xcc;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;

    private JpegHeader() {}

    static PixelSize measure(ByteBuffer jpeg) throws BrokenFile {
        jpeg.position(2);
        PixelSize size = null;
        while (jpeg.remaining() >= 2 * Short.BYTES) {
            int marker = marker(jpeg);
            int segment = jpeg.position();
            int length = jpeg.remaining() < Short.BYTES ? 0 : Short.toUnsignedInt(jpeg.getShort());
            if (length < Short.BYTES || length - Short.BYTES > jpeg.remaining()) {
                throw new BrokenFile();
            }
            if (isFrame(marker)) {
                size = frame(jpeg);
            }
            jpeg.position(segment + length);
            if (marker == SOS && size != null && ends(jpeg)) {
                return size;
            }
        }
        throw new BrokenFile();
    }

    private static int marker(ByteBuffer jpeg) throws BrokenFile {
        int at = Byte.toUnsignedInt(jpeg.get());
        if (at != 0xff) {
            throw new BrokenFile();
        }
        while (at == 0xff && jpeg.hasRemaining()) {
            at = Byte.toUnsignedInt(jpeg.get());
        }
        return at;
    }

    private static boolean isFrame(int marker) {
        return marker >= SOF_FIRST && marker <= SOF_LAST && marker != DHT && marker != JPG && marker != DAC;
    }

    /** Sample precision (one byte), then number of lines and samples per line. */
    private static PixelSize frame(ByteBuffer jpeg) throws BrokenFile {
        if (jpeg.remaining() < 1 + 2 * Short.BYTES) {
            throw new BrokenFile();
        }
        jpeg.get();
        int height = Short.toUnsignedInt(jpeg.getShort());
        int width = Short.toUnsignedInt(jpeg.getShort());
        return PixelSize.of(width, height);
    }

    /** Cameras write more behind the end of the picture, so the end is looked for from behind. */
    private static boolean ends(ByteBuffer jpeg) {
        for (int i = jpeg.limit() - 2; i >= jpeg.position(); i--) {
            if (jpeg.get(i) == (byte) 0xff && jpeg.get(i + 1) == (byte) EOI) {
                return true;
            }
        }
        return false;
    }
}
