package org.puente.access;

import java.time.Clock;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;

/** What sessions add to the web's security, whichever way users sign in. */
@Component
class SessionSecurity {

    private final SessionStart start;
    private final SessionGate gate;
    private final SessionBeat beat;
    private final SilentDatabaseFilter silence;

    SessionSecurity(
            SessionStart start,
            SignedInSessions sessions,
            SessionEnd end,
            SessionPages pages,
            SessionSettings settings,
            Clock clock) {
        this.start = start;
        gate = new SessionGate(sessions, end, new LockedAnswers(pages), settings, clock);
        beat = new SessionBeat(settings, clock);
        silence = new SilentDatabaseFilter(pages);
    }

    /** To be called before anything that acts on a session that stands. */
    void openWith(HttpSecurity http) {
        http.sessionManagement(session -> session.sessionAuthenticationStrategy(start))
                .csrf(csrf -> csrf.sessionAuthenticationStrategy(start::tokens))
                .addFilterBefore(silence, CsrfFilter.class)
                .addFilterBefore(gate, AnonymousAuthenticationFilter.class);
    }

    /** To be called at the end. */
    void closeWith(HttpSecurity http) {
        http.addFilterBefore(beat, AnonymousAuthenticationFilter.class);
    }
}
