package org.puente.matching;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * A file by ISO/IEC 19794-2:2005 without its extended data: NIST's own sample lacks the last byte of it, and only minutiae
 * are wanted here.
 */
final class MinutiaeOnly {

    private static final int HEADER = 24;
    private static final int LENGTH_AT = 8;
    private static final int VIEWS_AT = 22;
    private static final int MINUTIA = 6;

    private MinutiaeOnly() {}

    /** @throws IllegalArgumentException if the file ends within a view */
    static byte[] of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try {
            kept.writeBytes(next(in, HEADER));
            int views = Byte.toUnsignedInt(file[VIEWS_AT]);
            for (int i = 0; i < views; i++) {
                byte[] head = next(in, 4);
                kept.writeBytes(head);
                kept.writeBytes(next(in, MINUTIA * Byte.toUnsignedInt(head[3])));
                kept.writeBytes(new byte[2]);
                next(in, Math.min(Short.toUnsignedInt(in.getShort()), in.remaining()));
            }
        } catch (BufferUnderflowException cut) {
            throw new IllegalArgumentException("The file ends within a view", cut);
        }
        byte[] whole = kept.toByteArray();
        ByteBuffer.wrap(whole).putInt(LENGTH_AT, whole.length);
        return whole;
    }

    private static byte[] next(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
