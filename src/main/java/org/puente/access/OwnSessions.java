package org.puente.access;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A user's own sessions, on whatever node: to be seen, and to be ended from any of them. */
@Service
@Transactional
public class OwnSessions {

    private final SignedInSessions sessions;
    private final SessionSettings settings;
    private final Clock clock;

    OwnSessions(SignedInSessions sessions, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /** This one first, then by the last act. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<OwnSession> all() {
        Instant now = clock.instant();
        return sessions.of(
                Actors.current().id(), now.minus(settings.longest()), now.minus(settings.idle()), here().orElse(""));
    }

    /** Ends a session; its pages leave when they ask next, within ten seconds. One that is not the user's stays. */
    @SignedIn
    public void end(UUID id) {
        sessions.end(Actors.current().id(), id);
    }

    /** Ends all but the one that asks. */
    @SignedIn
    public void endOthers() {
        sessions.endOthers(Actors.current().id(), here().orElse(""));
    }

    private static Optional<String> here() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getSession().getId());
    }
}
