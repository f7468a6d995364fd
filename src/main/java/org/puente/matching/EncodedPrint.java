package org.puente.matching;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A print as a {@link Gallery} takes it: its minutiae in six bytes each, and a code of 128 bits for the surroundings of
 * each. Encoding takes a fraction of a millisecond; {@link #bytes()} can be kept, so that no start has to encode.
 */
public final class EncodedPrint {

    /** Changes with the algorithm; codes of another version have to be made again from the template. */
    public static final byte VERSION = 1;

    private static final int HEADER = 2;
    private static final int BYTES_OF_MINUTIA = Integer.BYTES + Short.BYTES + CylinderShape.WORDS * Integer.BYTES;

    private final int[] places;
    private final short[] fine;
    private final int[] codes;

    private EncodedPrint(int[] places, short[] fine, int[] codes) {
        this.places = places;
        this.fine = fine;
        this.codes = codes;
    }

    public static EncodedPrint of(Template template) {
        return of(template.minutiae(TemplateReader.TEMPLATE_DPI));
    }

    /** @param minutiae with places in pixels at 500 dpi */
    public static EncodedPrint of(List<Minutia> minutiae) {
        List<Minutia> kept = PackedMinutia.packable(minutiae);
        int[] places = kept.stream().mapToInt(PackedMinutia::place).toArray();
        short[] fine = new short[kept.size()];
        for (int i = 0; i < fine.length; i++) {
            fine[i] = PackedMinutia.fine(kept.get(i));
        }
        return new EncodedPrint(places, fine, CylinderEncoder.encode(places));
    }

    /** Whether bytes were written by this version, and can be read; if not, encode the template again. */
    public static boolean isCurrent(byte[] bytes) {
        return bytes.length >= HEADER
                && bytes[0] == VERSION
                && bytes.length == HEADER + Byte.toUnsignedInt(bytes[1]) * BYTES_OF_MINUTIA;
    }

    /**
     * Reads what {@link #bytes()} wrote.
     *
     * @throws IllegalArgumentException if it is not {@linkplain #isCurrent current}
     */
    public static EncodedPrint of(byte[] bytes) {
        if (!isCurrent(bytes)) {
            throw new IllegalArgumentException("Not an encoded print of version " + VERSION);
        }
        int minutiae = Byte.toUnsignedInt(bytes[1]);
        ByteBuffer in = ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER);
        int[] places = new int[minutiae];
        in.asIntBuffer().get(places);
        in.position(in.position() + minutiae * Integer.BYTES);
        short[] fine = new short[minutiae];
        in.asShortBuffer().get(fine);
        in.position(in.position() + minutiae * Short.BYTES);
        int[] codes = new int[minutiae * CylinderShape.WORDS];
        in.asIntBuffer().get(codes);
        return new EncodedPrint(places, fine, codes);
    }

    /** Big-endian: the version, the number of minutiae, then places, the rest of the directions, and codes. */
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(HEADER + places.length * BYTES_OF_MINUTIA);
        out.put(VERSION).put((byte) places.length);
        for (int place : places) {
            out.putInt(place);
        }
        for (short rest : fine) {
            out.putShort(rest);
        }
        for (int word : codes) {
            out.putInt(word);
        }
        return out.array();
    }

    /** The minutiae, at 500 dpi. */
    public List<Minutia> minutiae() {
        List<Minutia> minutiae = new ArrayList<>(places.length);
        for (int i = 0; i < places.length; i++) {
            minutiae.add(PackedMinutia.unpack(places[i], fine[i]));
        }
        return minutiae;
    }

    /** A template with the same minutiae, ready to be scored; takes ten times the memory. */
    public Template template() {
        return new Template(RebuiltTemplate.of(minutiae().toArray(Minutia[]::new)));
    }

    int[] places() {
        return places;
    }

    short[] fine() {
        return fine;
    }

    int[] codes() {
        return codes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EncodedPrint that && Arrays.equals(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }
}
