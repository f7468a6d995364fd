package org.puente.biometrics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.puente.portal.Refusal;

/**
 * Bytes of a file that nobody vouches for, read by position. Whatever lies outside of them is a file cut off.
 *
 * @param littleEndian whether numbers start with their lowest byte
 */
record Bytes(byte[] content, boolean littleEndian) {

    static Bytes bigEndian(byte[] content) {
        return new Bytes(content, false);
    }

    static Bytes littleEndian(byte[] content) {
        return new Bytes(content, true);
    }

    int length() {
        return content.length;
    }

    /** @throws Refusal if the file ends before */
    int u8(long at) {
        require(at, 1);
        return Byte.toUnsignedInt(content[(int) at]);
    }

    int u16(long at) {
        int first = u8(at);
        int second = u8(at + 1);
        return littleEndian ? second << 8 | first : first << 8 | second;
    }

    long u32(long at) {
        long first = u16(at);
        long second = u16(at + 2);
        return littleEndian ? second << 16 | first : first << 16 | second;
    }

    /** The text of one-byte characters at a place. */
    String text(long at, long length) {
        return new String(part(at, length), StandardCharsets.ISO_8859_1);
    }

    byte[] part(long at, long length) {
        require(at, length);
        return Arrays.copyOfRange(content, (int) at, (int) (at + length));
    }

    void require(long at, long length) {
        if (at < 0 || length < 0 || at + length > content.length) {
            throw cutOff();
        }
    }

    boolean startsWith(String beginning) {
        return content.length >= beginning.length()
                && text(0, beginning.length()).equals(beginning);
    }

    /** The place of a byte at or after another, or -1. */
    int find(int value, int from) {
        for (int i = from; i < content.length; i++) {
            if (Byte.toUnsignedInt(content[i]) == value) {
                return i;
            }
        }
        return -1;
    }

    static Refusal cutOff() {
        return new Refusal("biometrics.file.cut");
    }
}
