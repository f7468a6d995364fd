package org.puente.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Ends a session that may not go on; the request goes on as nobody's. */
@Component
class SessionEnd {

    private final ApplicationEventPublisher events;

    SessionEnd(ApplicationEventPublisher events) {
        this.events = events;
    }

    void end(HttpServletRequest request, HttpSession session, SessionEnded ended) {
        session.invalidate();
        SecurityContextHolder.clearContext();
        ended.tell(request);
        events.publishEvent(ended);
    }
}
