package org.puente.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells an open page, which asks at {@code /session} every ten seconds, in how many seconds its session locks and ends,
 * and whether its user's rights are confirmed. To ask is no act, and has the rights renewed.
 */
class SessionBeat extends OncePerRequestFilter {

    private static final String QUESTION = "/session";

    private final SessionSettings settings;
    private final Clock clock;

    SessionBeat(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!EverybodysFiles.path(request).equals(QUESTION)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof ActingUser user) {
            Instant now = clock.instant();
            Presence presence = Presence.in(request.getSession(false)).orElseGet(() -> Presence.from(now));
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter()
                    .printf(
                            "{\"locks\":%d,\"ends\":%d,\"warning\":%d,\"certain\":%b}",
                            Duration.between(now, presence.locks(settings)).toSeconds(),
                            Duration.between(now, presence.ends(settings)).toSeconds(),
                            settings.warning().toSeconds(),
                            user.isCertain());
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
