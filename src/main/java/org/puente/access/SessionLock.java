package org.puente.access;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whether a session is locked: nobody acted for too long, and its user has not signed in again. */
@Component
class SessionLock {

    private final SessionSettings settings;
    private final Clock clock;

    SessionLock(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The session that this thread works for. */
    boolean isOn() {
        return session().filter(this::isOn).isPresent();
    }

    boolean isOn(@Nullable HttpSession session) {
        return since(session).isPresent();
    }

    /** Since when this thread's session is locked. */
    Optional<Instant> since() {
        return session().flatMap(this::since);
    }

    private Optional<Instant> since(@Nullable HttpSession session) {
        Instant now = clock.instant();
        return Presence.in(session).map(presence -> presence.locks(settings)).filter(locked -> !now.isBefore(locked));
    }

    /** Whether this thread's session is locked, and waits for somebody else. */
    boolean isOnAgainst(Actor newcomer) {
        return session()
                .filter(this::isOn)
                .flatMap(SessionLock::owner)
                .filter(owner -> !owner.id().equals(newcomer.id()))
                .isPresent();
    }

    private static Optional<Actor> owner(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                ? Actors.of(context.getAuthentication())
                : Optional.empty();
    }

    private static Optional<HttpSession> session() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            return Optional.ofNullable(request.getRequest().getSession(false));
        }
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(wrapped -> wrapped instanceof WrappedHttpSession held ? held.getHttpSession() : null);
    }
}
