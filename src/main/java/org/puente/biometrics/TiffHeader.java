package org.puente.biometrics;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.puente.portal.Refusal;

/**
 * The first directory of a TIFF file (TIFF 6.0, section 2). Every count and every strip is measured against the file
 * before a decoder may trust it.
 */
final class TiffHeader {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int STRIP_OFFSETS = 273;
    private static final int SAMPLES = 277;
    private static final int STRIP_BYTES = 279;
    private static final int X_RESOLUTION = 282;
    private static final int Y_RESOLUTION = 283;
    private static final int RESOLUTION_UNIT = 296;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;

    private static final int MOST_ENTRIES = 300;
    private static final int[] BYTES_OF_TYPE = {1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    private static final double CENTIMETRES_PER_INCH = 2.54;

    private final Bytes file;
    private final Map<Integer, Entry> entries = new HashMap<>();

    /** @param at where the values stand in the file */
    private record Entry(int type, long count, long at) {}

    private TiffHeader(Bytes file) {
        this.file = file;
        long directory = file.u32(4);
        int count = file.u16(directory);
        if (count > MOST_ENTRIES) {
            throw new Refusal("biometrics.file.damaged");
        }
        for (int i = 0; i < count; i++) {
            addEntry(directory + 2 + 12L * i);
        }
    }

    static ImageHeader read(byte[] content) {
        TiffHeader tiff = new TiffHeader(content[0] == 'I' ? Bytes.littleEndian(content) : Bytes.bigEndian(content));
        ImageHeader header = ImageHeader.of(tiff.number(WIDTH, 0, 0), tiff.number(HEIGHT, 0, 0), tiff.dpi());
        ImageHeader.of(tiff.number(TILE_WIDTH, 0, 1), tiff.number(TILE_HEIGHT, 0, 1), OptionalInt.empty());
        if (tiff.number(SAMPLES, 0, 1) > 4 || tiff.number(BITS, 0, 1) > 16) {
            throw new Refusal("biometrics.file.damaged");
        }
        tiff.requireStrips();
        return header;
    }

    private void addEntry(long at) {
        int type = file.u16(at + 2);
        long count = file.u32(at + 4);
        long bytes = count * (type < BYTES_OF_TYPE.length ? BYTES_OF_TYPE[type] : 1);
        long values = bytes <= 4 ? at + 8 : file.u32(at + 8);
        file.require(values, bytes);
        entries.put(file.u16(at), new Entry(type, count, values));
    }

    private void requireStrips() {
        Entry offsets = entries.get(STRIP_OFFSETS);
        if (offsets == null) {
            return;
        }
        for (int i = 0; i < offsets.count(); i++) {
            file.require(number(STRIP_OFFSETS, i, 0), number(STRIP_BYTES, i, 0));
        }
    }

    private OptionalInt dpi() {
        double x = ratio(X_RESOLUTION);
        double y = ratio(Y_RESOLUTION);
        return switch ((int) number(RESOLUTION_UNIT, 0, 2)) {
            case 2 -> ImageHeader.dpi(x, y);
            case 3 -> ImageHeader.dpi(x * CENTIMETRES_PER_INCH, y * CENTIMETRES_PER_INCH);
            default -> OptionalInt.empty();
        };
    }

    private long number(int tag, int index, long otherwise) {
        Entry entry = entries.get(tag);
        if (entry == null || index >= entry.count()) {
            return otherwise;
        }
        return switch (entry.type()) {
            case 1 -> file.u8(entry.at() + index);
            case 3 -> file.u16(entry.at() + 2L * index);
            case 4 -> file.u32(entry.at() + 4L * index);
            default -> throw new Refusal("biometrics.file.damaged");
        };
    }

    private double ratio(int tag) {
        Entry entry = entries.get(tag);
        if (entry == null || entry.type() != 5 || entry.count() < 1) {
            return 0;
        }
        long below = file.u32(entry.at() + 4);
        return below == 0 ? 0 : (double) file.u32(entry.at()) / below;
    }
}
