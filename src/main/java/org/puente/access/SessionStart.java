package org.puente.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * What a sign-in does to the browser's session: it gets a new id, so that nobody knows it from before, and stands in the
 * registry. A locked one of the same user goes on instead, with its id and its pages' tokens.
 */
@Component
class SessionStart implements SessionAuthenticationStrategy {

    private static final String UNLOCKED = SessionStart.class.getName() + ".unlocked";

    private final SessionAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();
    private final SessionAuthenticationStrategy newToken =
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository());
    private final SignedInSessions sessions;
    private final SessionLock lock;
    private final Clock clock;

    SessionStart(SignedInSessions sessions, SessionLock lock, Clock clock) {
        this.sessions = sessions;
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public void onAuthentication(Authentication signIn, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        Instant now = clock.instant();
        Presence presence = Presence.from(now);
        if (lock.isOn(before)) {
            presence = Presence.in(before).orElse(presence).acted(now);
            request.setAttribute(UNLOCKED, true);
        } else if (before != null) {
            sessions.removeSessionInformation(before.getId());
            newId.onAuthentication(signIn, request, response);
        }
        HttpSession session = request.getSession();
        session.removeAttribute(RightsAge.class.getName());
        presence.asWritten().keepIn(session);
        if (signIn.getPrincipal() instanceof ActingUser user) {
            sessions.open(session.getId(), user, BrowserKind.of(request.getHeader(HttpHeaders.USER_AGENT)), presence);
        }
    }

    /** The tokens of forms; those of a page that was locked stay as they are. */
    void tokens(Authentication signIn, HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(UNLOCKED) == null) {
            newToken.onAuthentication(signIn, request, response);
        }
    }
}
