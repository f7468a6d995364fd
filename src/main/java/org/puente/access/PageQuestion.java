package org.puente.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Whether a browser asks for a page to show, and no page for something of its own. */
final class PageQuestion {

    private PageQuestion() {}

    static boolean isOne(HttpServletRequest request) {
        String wanted =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        return request.getMethod().equals("GET") && request.getParameter("v-r") == null && wanted.contains("text/html");
    }
}
