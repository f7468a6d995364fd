package org.puente.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the part of CBOR (RFC 8949) that SourceAFIS writes: maps, arrays, texts, whole and fractional numbers. */
final class Cbor {

    private static final int UNSIGNED = 0;
    private static final int NEGATIVE = 1;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int INDEFINITE = 31;
    private static final int BREAK = 0xff;
    private static final int FLOAT = 0xfa;
    private static final int DOUBLE = 0xfb;

    private final ByteBuffer in;

    private Cbor(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    /** A map, list, text or number; whole numbers as {@link Long}, others as {@link Double}. */
    static Object read(byte[] bytes) {
        return new Cbor(bytes).value();
    }

    private Object value() {
        int first = Byte.toUnsignedInt(in.get());
        int detail = first & 0x1f;
        return switch (first >> 5) {
            case UNSIGNED -> argument(detail);
            case NEGATIVE -> -1 - argument(detail);
            case TEXT -> text((int) argument(detail));
            case ARRAY -> array(detail);
            case MAP -> map(detail);
            default -> fraction(first);
        };
    }

    private long argument(int detail) {
        return switch (detail) {
            case 24 -> Byte.toUnsignedLong(in.get());
            case 25 -> Short.toUnsignedLong(in.getShort());
            case 26 -> Integer.toUnsignedLong(in.getInt());
            case 27 -> in.getLong();
            default -> {
                if (detail > 27) {
                    throw new IllegalArgumentException("CBOR without a length");
                }
                yield detail;
            }
        };
    }

    private String text(int length) {
        byte[] utf8 = new byte[length];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private List<Object> array(int detail) {
        List<Object> values = new ArrayList<>();
        long left = detail == INDEFINITE ? Long.MAX_VALUE : argument(detail);
        while (left-- > 0 && !ended(detail)) {
            values.add(value());
        }
        return values;
    }

    private Map<String, Object> map(int detail) {
        Map<String, Object> values = new LinkedHashMap<>();
        long left = detail == INDEFINITE ? Long.MAX_VALUE : argument(detail);
        while (left-- > 0 && !ended(detail)) {
            values.put(value().toString(), value());
        }
        return values;
    }

    private boolean ended(int detail) {
        if (detail == INDEFINITE && Byte.toUnsignedInt(in.get(in.position())) == BREAK) {
            in.get();
            return true;
        }
        return false;
    }

    private double fraction(int first) {
        return switch (first) {
            case FLOAT -> in.getFloat();
            case DOUBLE -> in.getDouble();
            default -> throw new IllegalArgumentException("CBOR of kind " + first);
        };
    }
}
