package org.puente.matching;

import com.machinezoo.sourceafis.FingerprintTemplate;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes a template of SourceAFIS out of the six bytes of each minutia, by writing the CBOR that SourceAFIS itself would.
 * Only prints on the shortlist are worth that: in memory such a template takes some ten times as much.
 */
final class RebuiltTemplate {

    private static final int TEXT = 0x60;
    private static final int ARRAY = 0x80;
    private static final int MAP = 0xa0;
    private static final int ONE_BYTE = 24;
    private static final int TWO_BYTES = 25;
    private static final byte FLOAT = (byte) 0xfa;
    private static final int MEMBERS = 7;
    private static final int BYTES_OF_MINUTIA = 3 + 3 + 5 + 1;
    private static final String VERSION = "3.18.1-java";

    private final ByteBuffer out;
    private final Minutia[] minutiae;

    private RebuiltTemplate(Minutia[] minutiae) {
        this.minutiae = minutiae;
        out = ByteBuffer.allocate(160 + minutiae.length * BYTES_OF_MINUTIA);
    }

    static FingerprintTemplate of(Block block, int print) {
        Minutia[] minutiae = new Minutia[block.minutiae(print)];
        for (int i = 0; i < minutiae.length; i++) {
            minutiae[i] = block.minutia(print, i);
        }
        return of(minutiae);
    }

    static FingerprintTemplate of(Minutia... minutiae) {
        return new FingerprintTemplate(new RebuiltTemplate(minutiae).cbor());
    }

    private byte[] cbor() {
        head(MAP, MEMBERS);
        text("version");
        text(VERSION);
        text("width");
        number(width());
        text("height");
        number(height());
        text("positionsX");
        head(ARRAY, minutiae.length);
        for (Minutia minutia : minutiae) {
            number((int) minutia.x());
        }
        text("positionsY");
        head(ARRAY, minutiae.length);
        for (Minutia minutia : minutiae) {
            number((int) minutia.y());
        }
        text("directions");
        head(ARRAY, minutiae.length);
        for (Minutia minutia : minutiae) {
            out.put(FLOAT).putFloat((float) minutia.direction());
        }
        text("types");
        head(TEXT, minutiae.length);
        for (Minutia minutia : minutiae) {
            out.put((byte) (minutia.type() == Minutia.Type.BIFURCATION ? 'B' : 'E'));
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    private int width() {
        int right = 0;
        for (Minutia minutia : minutiae) {
            right = Math.max(right, (int) minutia.x());
        }
        return right + 1;
    }

    private int height() {
        int bottom = 0;
        for (Minutia minutia : minutiae) {
            bottom = Math.max(bottom, (int) minutia.y());
        }
        return bottom + 1;
    }

    private void text(String text) {
        head(TEXT, text.length());
        out.put(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void number(int number) {
        head(0, number);
    }

    private void head(int kind, int argument) {
        if (argument < ONE_BYTE) {
            out.put((byte) (kind | argument));
        } else if (argument <= 0xff) {
            out.put((byte) (kind | ONE_BYTE)).put((byte) argument);
        } else {
            out.put((byte) (kind | TWO_BYTES)).putShort((short) argument);
        }
    }
}
