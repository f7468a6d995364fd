package org.puente.monitoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A report's content as text in a row, and its seal. */
@Component
class ContentJson {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(ReportContent content) {
        return json.writeValueAsString(content);
    }

    ReportContent read(String text) {
        return json.readValue(text, ReportContent.class);
    }

    /** SHA-256 of the text, in hexadecimal. */
    static String seal(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
