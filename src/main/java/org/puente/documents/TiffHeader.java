package org.puente.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the directories of a TIFF (revision 6.0, section 2) without unpacking an image. */
final class TiffHeader {

    private static final int MOST_PAGES = 100;
    private static final int ENTRY = 12;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_LENGTHS = 325;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private final ByteBuffer tiff;

    private TiffHeader(ByteBuffer tiff) {
        this.tiff = tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    /** The largest width and the largest height of all pages, so that no later page hides a bomb. */
    static PixelSize measure(ByteBuffer bytes) throws BrokenFile {
        return new TiffHeader(bytes).pages();
    }

    private PixelSize pages() throws BrokenFile {
        long width = 0;
        long height = 0;
        long directory = unsigned(LONG, 4);
        for (int page = 0; directory != 0; page++) {
            int entries = (int) unsigned(SHORT, directory);
            PixelSize size = page(directory + 2, entries);
            width = Math.max(width, size.width());
            height = Math.max(height, size.height());
            directory = unsigned(LONG, directory + 2 + (long) entries * ENTRY);
            if (page == MOST_PAGES) {
                throw new BrokenFile();
            }
        }
        return PixelSize.of(width, height);
    }

    private PixelSize page(long first, int entries) throws BrokenFile {
        long width = 0;
        long height = 0;
        long offsets = -1;
        long lengths = -1;
        for (int i = 0; i < entries; i++) {
            long entry = first + (long) i * ENTRY;
            switch ((int) unsigned(SHORT, entry)) {
                case WIDTH -> width = element(entry, 0);
                case HEIGHT -> height = element(entry, 0);
                case STRIP_OFFSETS, TILE_OFFSETS -> offsets = entry;
                case STRIP_LENGTHS, TILE_LENGTHS -> lengths = entry;
                default -> {
                    // Any other tag says nothing about size or wholeness.
                }
            }
        }
        requireImage(offsets, lengths);
        return PixelSize.of(width, height);
    }

    private void requireImage(long offsets, long lengths) throws BrokenFile {
        if (offsets < 0 || lengths < 0 || count(offsets) != count(lengths) || count(offsets) > tiff.limit()) {
            throw new BrokenFile();
        }
        for (long i = 0; i < count(offsets); i++) {
            if (element(offsets, i) + element(lengths, i) > tiff.limit()) {
                throw new BrokenFile();
            }
        }
    }

    private long count(long entry) throws BrokenFile {
        return unsigned(LONG, entry + 4);
    }

    /** An element of an entry's SHORT or LONG values: in the entry if they fit into four bytes, else elsewhere. */
    private long element(long entry, long index) throws BrokenFile {
        int type = (int) unsigned(SHORT, entry + 2);
        int width = type == SHORT ? Short.BYTES : Integer.BYTES;
        if (type != SHORT && type != LONG || index >= count(entry)) {
            throw new BrokenFile();
        }
        boolean inside = count(entry) * width <= Integer.BYTES;
        return unsigned(type, (inside ? entry + 8 : unsigned(LONG, entry + 8)) + index * width);
    }

    private long unsigned(int type, long at) throws BrokenFile {
        int width = type == SHORT ? Short.BYTES : Integer.BYTES;
        if (at < 0 || at > tiff.limit() - width) {
            throw new BrokenFile();
        }
        return type == SHORT
                ? Short.toUnsignedLong(tiff.getShort((int) at))
                : Integer.toUnsignedLong(tiff.getInt((int) at));
    }
}
