package org.puente.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a flat object of strings so that equal content has equal bytes, by RFC 8785 (JSON Canonicalization Scheme):
 * names sorted by UTF-16 code units (3.2.3), no white space (3.2.1), shortest escapes (3.2.2.2).
 */
final class CanonicalJson {

    private CanonicalJson() {}

    /** @throws IllegalArgumentException if a text holds half a surrogate pair, which RFC 8785 3.2.2.2 refuses */
    static String write(Map<String, String> object) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(object).forEach((name, text) -> {
            if (json.length() > 1) {
                json.append(',');
            }
            quote(json, name);
            json.append(':');
            quote(json, text);
        });
        return json.append('}').toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        text.codePoints().forEach(letter -> escape(json, letter));
        json.append('"');
    }

    private static void escape(StringBuilder json, int letter) {
        switch (letter) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (letter < ' ') {
                    json.append("\\u%04x".formatted(letter));
                } else if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
                    throw new IllegalArgumentException("Half a surrogate pair");
                } else {
                    json.appendCodePoint(letter);
                }
            }
        }
    }
}
