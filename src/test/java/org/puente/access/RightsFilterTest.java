package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.RightsRenewal.Answer;
import org.puente.testing.TestActors;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class RightsFilterTest {

    private static final PartyRealm US = new PartyRealm("us", URI.create("https://us.invalid/realms/puente-us"));

    private final RightsRenewal realm = mock();
    private final OAuth2AuthorizedClientRepository tokens = mock();
    private final List<Object> events = new ArrayList<>();
    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.parse("2025-11-03T12:00:00Z");

    private final RightsFilter filter = new RightsFilter(
            realm, tokens, new SessionEnd(events::add), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @BeforeEach
    void aCaseworkerIsSignedIn() throws Exception {
        when(tokens.loadAuthorizedClient(anyString(), any(), any())).thenReturn(mock(OAuth2AuthorizedClient.class));
        become(user(TestActors.usCaseworker(), true));
        act();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void rightsAreAskedForAtTheFirstActAfterTenSeconds() throws Exception {
        answers(new Answer.Confirmed(user(TestActors.usCaseworker(), true), mock()));

        after(Duration.ofSeconds(9)).act();
        verify(realm, never()).ask(any(), any());

        after(Duration.ofSeconds(1)).act();
        after(Duration.ofSeconds(9)).act();
        verify(realm, times(1)).ask(any(), any());
    }

    @Test
    void whatTheRealmSaysCountsForTheActItself() throws Exception {
        Actor demoted =
                new Actor(TestActors.usCaseworker().id(), "Demoted", TestActors.US, Set.of(Role.PRIVACY_OFFICER));
        answers(new Answer.Confirmed(user(demoted, true), mock()));

        after(Duration.ofSeconds(10)).act();

        assertThat(Actors.current()).isEqualTo(demoted);
    }

    @Test
    void whoseRightsAreGoneIsOut() throws Exception {
        answers(new Answer.Ended());

        after(Duration.ofSeconds(10)).act();

        assertThat(Actors.ifAny()).isEmpty();
        assertThat(session.isInvalid()).isTrue();
        assertThat(events).containsExactly(new SessionEnded(TestActors.usCaseworker(), SessionEnded.Cause.RIGHTS_GONE));
    }

    @Test
    void whileTheRealmIsSilentTheLastRightsStandForReadingForFifteenMinutes() throws Exception {
        answers(new Answer.None());

        after(Duration.ofSeconds(10)).act();
        assertThat(principal().isCertain()).isFalse();

        after(Duration.ofSeconds(14 * 60 + 50)).act();
        assertThat(Actors.ifAny()).isPresent();

        after(Duration.ofSeconds(10)).act();
        assertThat(Actors.ifAny()).isEmpty();
        assertThat(events)
                .containsExactly(new SessionEnded(TestActors.usCaseworker(), SessionEnded.Cause.REALM_SILENT));
    }

    @Test
    void rightsAreWholeAgainOnceTheRealmAnswers() throws Exception {
        answers(new Answer.None());
        after(Duration.ofSeconds(10)).act();
        answers(new Answer.Confirmed(user(TestActors.usCaseworker(), true), mock()));

        after(Duration.ofSeconds(10)).act();

        assertThat(principal().isCertain()).isTrue();
    }

    @Test
    void anOpenPageIsToldHowItsRightsStand() throws Exception {
        assertThat(ask().getContentAsString()).contains("\"certain\":true");

        answers(new Answer.None());
        assertThat(after(Duration.ofSeconds(10)).ask().getContentAsString()).contains("\"certain\":false");

        answers(new Answer.Ended());
        assertThat(after(Duration.ofSeconds(10)).ask().getStatus()).isEqualTo(401);
    }

    private void answers(Answer answer) {
        when(realm.ask(any(), any())).thenReturn(answer);
    }

    private RightsFilterTest after(Duration time) {
        now = now.plus(time);
        return this;
    }

    private void act() throws Exception {
        filter.doFilter(request("/cases"), new MockHttpServletResponse(), new MockFilterChain());
    }

    private MockHttpServletResponse ask() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        SessionBeat beat = new SessionBeat(SessionGateTest.SETTINGS, Clock.systemUTC());
        filter.doFilter(request("/session"), response, new MockFilterChain(new HttpServlet() {}, beat));
        return response;
    }

    private MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setSession(session);
        return request;
    }

    private static PartyUser principal() {
        return (PartyUser) Objects.requireNonNull(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                        .getPrincipal());
    }

    /** A new request finds its user in the session. */
    private void become(PartyUser user) {
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new OAuth2AuthenticationToken(user, user.getAuthorities(), "us")));
        SecurityContextHolder.setContext((SecurityContextImpl) Objects.requireNonNull(
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)));
    }

    private static PartyUser user(Actor actor, boolean certain) {
        return new PartyUser(US, PartyUsersTest.token(US, Map.of()), actor, certain);
    }
}
