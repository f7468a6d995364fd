package org.puente.biometrics;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record of tagged fields as it is written (ANSI/NIST-ITL 1-2011, traditional encoding): its length first, then the
 * fields in the order of their numbers, the image last.
 */
final class TaggedRecord {

    static final char ITEM = '\u001f';
    static final char GROUP = '\u001e';
    static final char FIELD = '\u001d';
    static final char RECORD = '\u001c';

    private static final int IMAGE = 999;

    private final int type;
    private final Map<Integer, byte[]> fields = new TreeMap<>();

    TaggedRecord(int type) {
        this.type = type;
    }

    /** An empty text adds no field; separators within it become spaces. */
    TaggedRecord with(int field, String text) {
        return text.isEmpty()
                ? this
                : with(field, text.replaceAll("[\u001c-\u001d]", " ").getBytes(StandardCharsets.UTF_8));
    }

    TaggedRecord with(int field, int number) {
        return with(field, String.valueOf(number));
    }

    TaggedRecord image(byte[] content) {
        return with(IMAGE, content);
    }

    private TaggedRecord with(int field, byte[] content) {
        fields.put(field, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        fields.forEach((field, content) -> {
            rest.write(FIELD);
            rest.writeBytes(ascii("%d.%03d:".formatted(type, field)));
            rest.writeBytes(content);
        });
        rest.write(RECORD);
        String tag = "%d.001:".formatted(type);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(ascii(tag + length(tag.length() + rest.size())));
        whole.writeBytes(rest.toByteArray());
        return whole.toByteArray();
    }

    /** The length of a record that says its own length, in as few digits as hold it. */
    private static int length(int without) {
        int digits = 1;
        while (String.valueOf(without + digits).length() > digits) {
            digits++;
        }
        return without + digits;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
