package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.usAuditor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.BrowserKind.Machine;
import org.puente.access.BrowserKind.Program;
import org.puente.portal.Drafts;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@PortalTest
@Tag("database")
class OwnSessionsTest {

    private static final String EDGE =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0";

    private final OwnSessions own;
    private final SignedInSessions sessions;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Actor user = another(another(usAuditor()));

    @Autowired
    OwnSessionsTest(OwnSessions own, SignedInSessions sessions, Drafts drafts, ApplicationEventPublisher events) {
        this.own = own;
        this.sessions = sessions;
        this.drafts = drafts;
        this.events = events;
    }

    @AfterEach
    void everybodyLeaves() {
        RequestContextHolder.resetRequestAttributes();
        Actors.as(user, own::endOthers);
    }

    @Test
    void aUserSeesTheirOwnSessionsAndNobodyElses() {
        Instant now = Instant.now();
        open(user, Presence.from(now.minusSeconds(7200)).acted(now.minusSeconds(60)));
        open(user, Presence.from(now.minusSeconds(7200)));
        open(usAuditor(), Presence.from(now));

        List<OwnSession> all = Actors.as(user, own::all);

        assertThat(all).extracting(OwnSession::isLocked).containsExactly(false, true);
        assertThat(all).extracting(OwnSession::browser).containsOnly(new BrowserKind(Program.EDGE, Machine.WINDOWS));
    }

    @Test
    void aUserEndsTheirOwnSessionAndNobodyElses() {
        String mine = open(user, Presence.from(Instant.now()));
        String colleagues = open(usAuditor(), Presence.from(Instant.now()));
        UUID id = Actors.as(user, own::all).getFirst().id();

        Actors.as(usAuditor(), () -> own.end(id));
        assertThat(sessions.contains(mine)).isTrue();

        Actors.as(user, () -> own.end(id));
        assertThat(sessions.contains(mine)).isFalse();
        assertThat(sessions.contains(colleagues)).isTrue();
    }

    @Test
    void aSessionThatTimesOutIsInTheListNoMore() {
        MockHttpSession session = new MockHttpSession(null, UUID.randomUUID().toString());
        sessions.open(session.getId(), principal(user), BrowserKind.of(EDGE), Presence.from(Instant.now()));

        SessionDestroyedEvent ended = new HttpSessionDestroyedEvent(session);
        events.publishEvent(ended);

        assertThat(sessions.contains(session.getId())).isFalse();
    }

    @Test
    void noServiceDoesAnythingForALockedSession() {
        MockHttpSession session = new MockHttpSession();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        Presence.from(Instant.now().minus(Duration.ofMinutes(29))).keepIn(session);
        assertThat(Actors.as(user, () -> drafts.load("locked"))).isEmpty();

        Presence.from(Instant.now().minus(Duration.ofMinutes(30))).keepIn(session);
        assertThatThrownBy(() -> Actors.as(user, () -> drafts.load("locked")))
                .isInstanceOf(SessionLockedException.class);
        assertThatThrownBy(() -> Actors.as(user, own::all)).isInstanceOf(SessionLockedException.class);
        RequestContextHolder.resetRequestAttributes();
    }

    private String open(Actor actor, Presence presence) {
        String id = UUID.randomUUID().toString();
        sessions.open(id, principal(actor), BrowserKind.of(EDGE), presence);
        return id;
    }

    private static ActingUser principal(Actor actor) {
        return new ActorAuthentication(actor).getPrincipal();
    }
}
