package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.testing.TestActors;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class SessionGateTest {

    static final SessionSettings SETTINGS =
            new SessionSettings(Duration.ofMinutes(30), Duration.ofMinutes(3), Duration.ofHours(12));

    private final SignedInSessions sessions = mock();
    private final SessionPages pages = mock();
    private final List<Object> events = new ArrayList<>();
    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.parse("2025-11-03T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final SessionStart start = new SessionStart(sessions, new SessionLock(SETTINGS, clock), clock);
    private final SessionGate gate =
            new SessionGate(sessions, new SessionEnd(events::add), new LockedAnswers(pages), SETTINGS, clock);

    @BeforeEach
    void aCaseworkerSignsIn() {
        when(sessions.contains(anyString())).thenReturn(true);
        ActorAuthentication caseworker = new ActorAuthentication(TestActors.usCaseworker());
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(caseworker));
        start.onAuthentication(caseworker, request("/sign-in"), new MockHttpServletResponse());
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void halfAnHourWithoutAnActLocksWhateverThePageAsksByItself() throws Exception {
        for (int minute = 1; minute < 30; minute++) {
            assertThat(after(Duration.ofMinutes(1)).isLetIn(asked("/session", minute * 60)))
                    .isTrue();
            assertThat(isLetIn(request("/cases"))).isTrue();
        }

        after(Duration.ofMinutes(1));

        assertThat(isLetIn(request("/cases"))).isFalse();
        assertThat(isLetIn(asked("/session", 0))).isFalse();
    }

    @Test
    void anActOfTheUserKeepsItOpen() throws Exception {
        after(Duration.ofMinutes(29)).isLetIn(asked("/session", 0));
        assertThat(after(Duration.ofMinutes(29)).isLetIn(request("/cases"))).isTrue();

        MockHttpServletRequest opened = request("/cases");
        opened.addHeader("Sec-Fetch-User", "?1");
        isLetIn(opened);

        assertThat(after(Duration.ofMinutes(29)).isLetIn(request("/cases"))).isTrue();
    }

    @Test
    void anActOfAMomentAgoCountsFromThen() throws Exception {
        after(Duration.ofMinutes(20)).isLetIn(asked("/session", 60));

        assertThat(after(Duration.ofMinutes(29).minusSeconds(1)).isLetIn(request("/cases")))
                .isTrue();
        assertThat(after(Duration.ofSeconds(1)).isLetIn(request("/cases"))).isFalse();
    }

    @Test
    void aLockedSessionIsRefusedEverythingButTheWayToUnlockIt() throws Exception {
        after(Duration.ofMinutes(30));

        for (String path : List.of("/", "/cases/1", "/files/1/2", "/VAADIN/dynamic/resource/1/2/a.pdf", "/sign-in")) {
            assertThat(answer(request(path)).getStatus()).as(path).isEqualTo(423);
        }
        verify(pages, times(5)).sentence(any(), any(), eq(false));

        MockHttpServletRequest document = request("/cases");
        document.addHeader("Accept", "text/html,*/*");
        assertThat(answer(document).getStatus()).isEqualTo(423);
        verify(pages).locked(any(), any());

        assertThat(isLetIn(request("/VAADIN/build/index.js"))).isTrue();
        answer(request("/unlock"));
        verify(pages).signInAgain(any(), any(), any());
        verify(pages, never()).unlocked(any(), any());
    }

    @Test
    void whoSignsInAgainGoesOnWhereTheyWere() throws Exception {
        String id = session.getId();
        after(Duration.ofMinutes(45));

        start.onAuthentication(
                new ActorAuthentication(TestActors.usCaseworker()), request("/sign-in"), new MockHttpServletResponse());

        assertThat(session.getId()).isEqualTo(id);
        assertThat(isLetIn(request("/cases"))).isTrue();
        answer(request("/unlock"));
        verify(pages).unlocked(any(), any());
    }

    @Test
    void aSignInGivesTheSessionANewId() {
        String before = session.getId();

        start.onAuthentication(
                new ActorAuthentication(TestActors.usCaseworker()), request("/sign-in"), new MockHttpServletResponse());

        assertThat(session.getId()).isNotEqualTo(before);
        verify(sessions).removeSessionInformation(before);
    }

    @Test
    void twelveHoursAfterTheSignInItEndsWhateverIsDone() throws Exception {
        for (int minutes = 20; minutes < 12 * 60; minutes += 20) {
            assertThat(after(Duration.ofMinutes(20)).isLetIn(asked("/session", 0)))
                    .isTrue();
        }

        after(Duration.ofMinutes(20)).answer(request("/cases"));

        assertThat(Actors.ifAny()).isEmpty();
        assertThat(session.isInvalid()).isTrue();
        assertThat(events).containsExactly(new SessionEnded(TestActors.usCaseworker(), SessionEnded.Cause.TOO_LONG));
    }

    @Test
    void unlockingDoesNotPutOffTheEnd() throws Exception {
        after(Duration.ofHours(11));
        start.onAuthentication(
                new ActorAuthentication(TestActors.usCaseworker()), request("/sign-in"), new MockHttpServletResponse());

        after(Duration.ofMinutes(29)).isLetIn(asked("/session", 0));
        after(Duration.ofMinutes(29)).isLetIn(asked("/session", 0));
        assertThat(session.isInvalid()).isFalse();
        after(Duration.ofMinutes(2)).answer(request("/cases"));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoWasSignedOutOnAnotherNodeIsOutAtOnce() throws Exception {
        when(sessions.contains(anyString())).thenReturn(false);

        answer(request("/cases"));

        assertThat(Actors.ifAny()).isEmpty();
        assertThat(events)
                .containsExactly(new SessionEnded(TestActors.usCaseworker(), SessionEnded.Cause.SIGNED_OUT_ELSEWHERE));
    }

    @Test
    void theRegistryHearsOfActsOnceAMinute() throws Exception {
        for (int second = 0; second < 180; second += 10) {
            after(Duration.ofSeconds(10)).isLetIn(asked("/session", 0));
        }

        verify(sessions, times(3)).acted(anyString(), any());
    }

    @Test
    void aSilentDatabaseIsSaidAndNothingIsLost() throws Exception {
        when(sessions.contains(anyString())).thenThrow(new DataAccessResourceFailureException("no connection"));
        SilentDatabaseFilter silence = new SilentDatabaseFilter(pages);
        MockHttpServletResponse response = new MockHttpServletResponse();
        SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(TestActors.usCaseworker())));

        silence.doFilter(request("/"), response, new MockFilterChain(new HttpServlet() {}, gate));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(session.isInvalid()).isFalse();
        verify(pages).sentence(any(), any(), eq(true));
    }

    @Test
    void settingsThatWarnNobodyAreRefused() {
        Duration minute = Duration.ofMinutes(1);
        assertThatThrownBy(() -> new SessionSettings(minute, minute, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SessionSettings(Duration.ofHours(2), minute, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SessionGateTest after(Duration time) {
        now = now.plus(time);
        return this;
    }

    private boolean isLetIn(MockHttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        pass(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        pass(request, response, new MockFilterChain());
        return response;
    }

    private void pass(MockHttpServletRequest request, MockHttpServletResponse response, MockFilterChain chain)
            throws Exception {
        SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(TestActors.usCaseworker())));
        gate.doFilter(request, response, chain);
    }

    private static MockHttpServletRequest asked(MockHttpServletRequest request, int idle) {
        request.addHeader(SessionGate.IDLE, String.valueOf(idle));
        return request;
    }

    private MockHttpServletRequest asked(String path, int idle) {
        return asked(request(path), idle);
    }

    private MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setSession(session);
        request.setRequestedSessionIdValid(true);
        return request;
    }
}
