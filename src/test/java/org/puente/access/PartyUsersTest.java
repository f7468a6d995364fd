package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puente.countries.Country;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PartyUsersTest {

    private static final PartyRealm US = new PartyRealm("us", URI.create("https://us.invalid/realms/puente-us"));
    private static final PartyRealm CO = new PartyRealm("co", URI.create("https://co.invalid/realms/puente-co"));
    private static final PartyRealm INDEPENDENT =
            new PartyRealm("independent", URI.create("https://independent.invalid/realms/puente-independent"));

    private final Clock clock = Clock.fixed(Instant.parse("2025-11-03T12:00:00Z"), ZoneOffset.UTC);
    private final PartyUsers users = new PartyUsers(
            () -> List.of(CO, US, INDEPENDENT),
            new SessionLock(SessionGateTest.SETTINGS, clock),
            token -> "at-work".equals(token.getClaimAsString("sid")),
            clock);

    @Test
    void theIssuerDecidesTheCountryWhateverTheTokenSays() {
        OidcIdToken token = token(US, Map.of("roles", List.of("caseworker"), "country", "CO", "realm", "puente-co"));

        assertThat(users.user("us", token).actor())
                .extracting(Actor::party, actor -> actor.id().key(), Actor::roles)
                .containsExactly(Country.of("US"), "us:4711", java.util.Set.of(Role.CASEWORKER));
    }

    @Test
    void aTokenOfOneRealmNeverWorksForAnotherParty() {
        OidcIdToken token = token(US, Map.of("roles", List.of("caseworker")));

        assertThatThrownBy(() -> users.user("co", token))
                .isInstanceOf(OAuth2AuthenticationException.class)
                .hasMessageContaining("unknown_issuer");
        assertThatThrownBy(() -> users.user("independent", token)).hasMessageContaining("unknown_issuer");
    }

    @Test
    void anIssuerThatOnlyLooksAlikeIsUnknown() {
        for (String issuer : List.of(US.issuer() + "/", "http://us.invalid/realms/puente-us", US.issuer() + "x")) {
            OidcIdToken token = token(new PartyRealm("us", URI.create(issuer)), Map.of("roles", List.of("caseworker")));

            assertThatThrownBy(() -> users.user("us", token)).as(issuer).hasMessageContaining("unknown_issuer");
        }
    }

    @Test
    void aCountryMakesNoMonitorAndTheIndependentBodiesNoOfficer() {
        Actor officer = users.user("us", token(US, Map.of("roles", List.of("monitor", "caseworker", "offline_access"))))
                .actor();
        Actor monitor = users.user("independent", token(INDEPENDENT, Map.of("roles", List.of("monitor", "supervisor"))))
                .actor();

        assertThat(officer.roles()).containsExactly(Role.CASEWORKER);
        assertThat(monitor.roles()).containsExactly(Role.MONITOR);
        assertThat(monitor.party()).isNull();
    }

    @Test
    void whoAdministersUsersDoesNothingElse() {
        OidcIdToken token = token(CO, Map.of("roles", List.of("administrator", "caseworker", "auditor")));

        Actor administrator = users.user("co", token).actor();

        assertThat(administrator.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(administrator.may(Permission.READ_CASES)).isFalse();
    }

    @Test
    void whoHasNoRoleIsNotLetIn() {
        assertThatThrownBy(() -> users.user("us", token(US, Map.of("roles", List.of("monitor")))))
                .hasMessageContaining("no_role");
        assertThatThrownBy(() -> users.user("us", token(US, Map.of()))).hasMessageContaining("no_role");
    }

    @Test
    void whomTheRealmDidNotAskJustNowIsNotLetIn() {
        Map<String, Object> officer = Map.of("roles", List.of("caseworker"));
        assertThat(signIn(officer, clock.instant().minusSeconds(299))).isNotNull();
        assertThatThrownBy(() -> signIn(officer, clock.instant().minusSeconds(300)))
                .hasMessageContaining("not_asked");
        assertThatThrownBy(() -> signIn(officer, null)).hasMessageContaining("not_asked");
    }

    @Test
    void whoIsAtWorkInTheBrowserGoesOnUnaskedAndALockedSessionDoesNot() {
        Map<String, Object> atWork = Map.of("roles", List.of("caseworker"), "sid", "at-work");
        Instant longAgo = clock.instant().minus(Duration.ofHours(3));
        assertThat(signIn(atWork, longAgo)).isNotNull();

        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        Presence.from(clock.instant().minus(Duration.ofMinutes(30))).keepIn(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            assertThatThrownBy(() -> signIn(atWork, longAgo)).hasMessageContaining("not_asked");
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void aLockedSessionIsUnlockedByItsOwnUserAlone() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        Actor owner = users.user("us", token(US, Map.of("roles", List.of("caseworker"))))
                .actor();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new ActorAuthentication(owner)));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            Map<String, Object> other = Map.of("roles", List.of("caseworker"), "sub", "4712");
            Presence.from(clock.instant().minus(Duration.ofMinutes(29))).keepIn(session);
            assertThat(signIn(other, clock.instant())).isNotNull();

            Presence.from(clock.instant().minus(Duration.ofMinutes(30))).keepIn(session);
            assertThatThrownBy(() -> signIn(other, clock.instant())).hasMessageContaining("other_user");
            assertThat(signIn(Map.of("roles", List.of("caseworker")), clock.instant()))
                    .isNotNull();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private OidcUser signIn(Map<String, Object> claims, @Nullable Instant asked) {
        Map<String, Object> all = new HashMap<>(claims);
        if (asked != null) {
            all.put("auth_time", asked);
        }
        ClientRegistration registration = ClientRegistration.withRegistrationId("us")
                .clientId("puente-portal")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://portal.invalid")
                .authorizationUri("https://us.invalid/auth")
                .tokenUri("https://us.invalid/token")
                .build();
        OAuth2AccessToken access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                "token",
                clock.instant(),
                clock.instant().plusSeconds(60));
        return users.loadUser(new OidcUserRequest(registration, access, token(US, all)));
    }

    @Test
    void aPartyIsACountryOrTheIndependentBodies() {
        assertThatThrownBy(() -> new PartyRealm("usa", US.issuer())).isInstanceOf(IllegalArgumentException.class);
    }

    static OidcIdToken token(PartyRealm realm, Map<String, Object> claims) {
        Instant now = Instant.parse("2025-11-03T12:00:00Z");
        return OidcIdToken.withTokenValue("token")
                .issuer(realm.issuer().toString())
                .subject("4711")
                .issuedAt(now)
                .expiresAt(now.plusSeconds(60))
                .claim("name", "Prueba Ensayo")
                .claim("sid", "session-1")
                .claims(all -> all.putAll(claims))
                .build();
    }
}
