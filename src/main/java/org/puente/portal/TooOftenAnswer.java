package org.puente.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers 429 (RFC 6585, section 4) with the sentence and how long to wait. */
final class TooOftenAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TooOftenAnswer() {}

    static void write(TooOften refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        String sentence = refused.sentence(request.getLocale());
        boolean isSystem = SignInPace.asksAsSystem(request);
        if (isSystem || isProgram(request)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter()
                    .println(JSON.writeValueAsString(problem(isSystem ? TooOften.TYPE : "about:blank", sentence)));
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().println(sentence);
        }
    }

    private static boolean isProgram(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("json");
    }

    /** RFC 9457. */
    private static Map<String, Object> problem(String type, String sentence) {
        HttpStatus status = HttpStatus.TOO_MANY_REQUESTS;
        return Map.of("type", type, "title", status.getReasonPhrase(), "status", status.value(), "detail", sentence);
    }
}
