package org.puente.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one address begin to sign in, or come back from a realm, only so often, before anything is done for it. The address
 * is the proxy's word only where the portal is told that it stands behind one.
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
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !(path.startsWith("/oauth2/authorization/")
                || path.startsWith("/login/oauth2/code/")
                || path.equals("/sign-in") && request.getMethod().equals("POST"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            paces.take(Pace.SIGN_IN, Neighbours.of(request.getRemoteAddr()));
        } catch (TooOften tooOften) {
            TooOftenAnswer.write(tooOften, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
