package org.puente.field;

import java.util.Locale;
import org.puente.portal.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request of a device is not done, in a sentence (RFC 9457).
 *
 * @param detail what is safe and what to do next
 */
record Problem(String type, String title, int status, String detail) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param key of the sentence */
    static ResponseEntity<byte[]> of(HttpStatus status, Locale language, String key) {
        return saying(status, Texts.text(language, key));
    }

    static ResponseEntity<byte[]> saying(HttpStatus status, String sentence) {
        return answer(status, MediaType.APPLICATION_PROBLEM_JSON)
                .body(JSON.writeValueAsBytes(
                        new Problem("about:blank", status.getReasonPhrase(), status.value(), sentence)));
    }

    /** What is kept in no cache. */
    static ResponseEntity.BodyBuilder answer(HttpStatus status, MediaType type) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(type);
    }
}
