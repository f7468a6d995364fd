package org.puente.biometrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puente.portal.Refusal;

/**
 * One record of an ANSI/NIST-ITL file in the traditional encoding (ANSI/NIST-ITL 1-2011, section 7): types 3 to 8 are
 * binary and begin with their length, all others are tagged fields, of which 999 may hold an image.
 *
 * @param type 1–99
 * @param number which record of its type it is, from 1
 * @param length bytes in the file
 * @param fields text of the tagged fields by number; empty for binary records
 * @param data the image of field 999, or the whole binary record
 */
record AnsiNistRecord(int type, int number, long length, Map<Integer, String> fields, byte[] data) {

    private static final char FIELD_END = '\u001d';
    private static final char RECORD_END = '\u001c';
    private static final int IMAGE_FIELD = 999;
    private static final int CONTENTS = 3;
    private static final int MOST_RECORDS = 1000;

    /** All records in the order of the contents field 1.003. */
    static List<AnsiNistRecord> split(Bytes file) {
        List<AnsiNistRecord> records = new ArrayList<>();
        Map<Integer, Integer> counted = new HashMap<>();
        long at = lengthOfTagged(file, 0);
        AnsiNistRecord first = tagged(file, 0, at, 1, 1);
        records.add(first);
        for (int type : first.contents()) {
            long length = binary(type) ? file.u32(at) : lengthOfTagged(file, at);
            if (length < 8) {
                throw new Refusal("biometrics.file.damaged");
            }
            file.require(at, length);
            int number = counted.merge(type, 1, Integer::sum);
            records.add(
                    binary(type)
                            ? new AnsiNistRecord(type, number, length, Map.of(), file.part(at, length))
                            : tagged(file, at, at + length, type, number));
            at += length;
        }
        return records;
    }

    /** The text of a field, empty if it is absent. */
    String text(int field) {
        return fields.getOrDefault(field, "");
    }

    /** The number at the beginning of a field, or what to take where there is none. */
    int number(int field, int otherwise) {
        String digits = text(field).split("[^0-9]", 2)[0];
        return digits.isEmpty() || digits.length() > 9 ? otherwise : Integer.parseInt(digits);
    }

    /** Its type and number, such as {@code 14.2}. */
    String label() {
        return type + "." + number;
    }

    private List<Integer> contents() {
        List<Integer> types = new ArrayList<>();
        for (String entry : text(CONTENTS).split("\u001e")) {
            String type = entry.split("\u001f")[0];
            if (!type.matches("\\d{1,2}")) {
                throw new Refusal("biometrics.file.damaged");
            }
            types.add(Integer.parseInt(type));
        }
        if (types.size() > MOST_RECORDS) {
            throw new Refusal("biometrics.file.damaged");
        }
        return types.subList(1, types.size());
    }

    private static boolean binary(int type) {
        return type >= 3 && type <= 8;
    }

    private static long lengthOfTagged(Bytes file, long at) {
        file.require(at, 1);
        int colon = file.find(':', (int) at);
        int end = file.find(FIELD_END, (int) at);
        if (colon < 0 || end < colon || !file.text(colon + 1L, end - colon - 1L).matches("\\d{1,9}")) {
            throw end < 0 ? Bytes.cutOff() : new Refusal("biometrics.file.damaged");
        }
        return Long.parseLong(file.text(colon + 1L, end - colon - 1L));
    }

    private static AnsiNistRecord tagged(Bytes file, long from, long to, int type, int number) {
        file.require(from, to - from);
        Map<Integer, String> fields = new HashMap<>();
        byte[] data = {};
        long at = from;
        while (at < to) {
            int colon = file.find(':', (int) at);
            int field = fieldNumber(file, at, colon);
            if (field == IMAGE_FIELD) {
                data = file.part(colon + 1L, to - colon - 2);
                break;
            }
            int end = colon;
            while (end < to && file.u8(end) != FIELD_END && file.u8(end) != RECORD_END) {
                end++;
            }
            fields.put(field, file.text(colon + 1L, Math.max(0, end - colon - 1L)));
            at = end + 1L;
        }
        return new AnsiNistRecord(type, number, to - from, fields, data);
    }

    /** Reads a tag such as {@code 14.013}; only its second part counts. */
    private static int fieldNumber(Bytes file, long at, int colon) {
        String tag = colon < 0 || colon - at > 12 ? "" : file.text(at, colon - at);
        if (!tag.matches("\\d{1,2}\\.\\d{1,4}")) {
            throw new Refusal("biometrics.file.damaged");
        }
        return Integer.parseInt(tag.substring(tag.indexOf('.') + 1));
    }
}
