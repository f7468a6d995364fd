package org.puente.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in a sentence that the database does not answer. A page that asked for something keeps what it asked, and asks
 * again by itself.
 */
class SilentDatabaseFilter extends OncePerRequestFilter {

    private static final String SECONDS = "5";

    private final SessionPages pages;

    SilentDatabaseFilter(SessionPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !DatabaseSilence.isBehind(failure)) {
                throw failure;
            }
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        if (PageQuestion.isOne(request)) {
            pages.silent(request, response);
        } else {
            pages.sentence(request, response, true);
        }
    }
}
