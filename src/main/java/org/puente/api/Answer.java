package org.puente.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.puente.portal.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a system is sent. No cache keeps it; its tag lets the system that kept it itself ask whether it still is so (RFC 9110,
 * 13.1.2).
 */
final class Answer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answer() {}

    static ResponseEntity<byte[]> of(Object body, ServletWebRequest question) {
        byte[] bytes = JSON.writeValueAsBytes(body);
        String tag = "\"" + hash(bytes) + "\"";
        if (question.checkNotModified(tag)) {
            return kept(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return kept(HttpStatus.OK)
                .eTag(tag)
                .header(HttpHeaders.CONTENT_LANGUAGE, language(question.getLocale()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes);
    }

    /** @param headers name, value and so on, besides the usual ones */
    static ResponseEntity<byte[]> of(Problem.Body problem, Locale language, String... headers) {
        HttpHeaders more = new HttpHeaders();
        for (int name = 0; name < headers.length; name += 2) {
            more.add(headers[name], headers[name + 1]);
        }
        return ResponseEntity.status(problem.status())
                .headers(more)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language(language))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(written(problem));
    }

    static byte[] written(Problem.Body problem) {
        return JSON.writeValueAsBytes(problem);
    }

    static String language(Locale wanted) {
        return Texts.spoken(wanted).getLanguage();
    }

    private static ResponseEntity.BodyBuilder kept(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
