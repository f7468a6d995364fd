package org.puente.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one address begin to sign in, come back from a realm, take a journey along, hand in or ask as a system only so often,
 * before anything is done for it. The address is the proxy's word only where the portal is told that it stands behind one.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class SignInPace extends OncePerRequestFilter {

    private final Paces paces;

    SignInPace(Paces paces) {
        this.paces = paces;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return pace(request).isEmpty();
    }

    static boolean asksAsSystem(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** What somebody who is not signed in tries at this address of the portal. */
    private static Optional<Pace> pace(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean signsIn = path.startsWith("/oauth2/authorization/")
                || path.startsWith("/login/oauth2/code/")
                || path.equals("/field/api/packs")
                || path.equals("/sign-in") && request.getMethod().equals("POST");
        if (signsIn) {
            return Optional.of(Pace.SIGN_IN);
        }
        if (asksAsSystem(request)) {
            return Optional.of(Pace.API_ADDRESS);
        }
        return path.startsWith("/field/api/") ? Optional.of(Pace.HAND_IN) : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            paces.take(pace(request).orElseThrow(), Neighbours.of(request.getRemoteAddr()));
        } catch (TooOften tooOften) {
            TooOftenAnswer.write(tooOften, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
