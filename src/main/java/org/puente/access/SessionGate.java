package org.puente.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before anything else is done for somebody who is signed in: whether their session still stands, on whatever node it was
 * ended, and whether it is locked. An act is what the open page says its user did, or a page that they open; what a page
 * asks by itself is none.
 */
class SessionGate extends OncePerRequestFilter {

    /** For how many seconds nobody has touched the page that asks. */
    static final String IDLE = "Session-Idle";

    private final SignedInSessions sessions;
    private final SessionEnd end;
    private final LockedAnswers locked;
    private final SessionSettings settings;
    private final Clock clock;

    SessionGate(
            SignedInSessions sessions, SessionEnd end, LockedAnswers locked, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.end = end;
        this.locked = locked;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return EverybodysFiles.isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<Actor> actor = Actors.ifAny();
        if (session == null || actor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Instant now = clock.instant();
        Presence presence = Presence.in(session).orElseGet(() -> begun(session, now));
        if (!sessions.contains(session.getId())) {
            end.end(request, session, new SessionEnded(actor.get(), SessionEnded.Cause.SIGNED_OUT_ELSEWHERE));
        } else if (!now.isBefore(presence.ends(settings))) {
            end.end(request, session, new SessionEnded(actor.get(), SessionEnded.Cause.TOO_LONG));
        } else if (!now.isBefore(presence.locks(settings))) {
            locked.answer(request, response, chain);
            return;
        } else {
            Presence acted = act(request, presence, now);
            if (acted != presence) {
                keep(acted, session);
            }
        }
        if (!locked.isAnswered(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private static Presence begun(HttpSession session, Instant now) {
        Presence presence = Presence.from(now);
        presence.keepIn(session);
        return presence;
    }

    private static Presence act(HttpServletRequest request, Presence presence, Instant now) {
        if ("?1".equals(request.getHeader("Sec-Fetch-User"))) {
            return presence.acted(now);
        }
        String idle = request.getHeader(IDLE);
        return idle != null && idle.matches("\\d{1,9}")
                ? presence.acted(now.minusSeconds(Long.parseLong(idle)))
                : presence;
    }

    private void keep(Presence presence, HttpSession session) {
        if (presence.isToBeWritten()) {
            sessions.acted(session.getId(), presence.lastAct());
            presence.asWritten().keepIn(session);
        } else {
            presence.keepIn(session);
        }
    }
}
