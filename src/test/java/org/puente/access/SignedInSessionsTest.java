package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;

@PortalTest
@Tag("database")
class SignedInSessionsTest {

    private static final PartyRealm US = new PartyRealm("us", URI.create("https://us.invalid/realms/puente-us"));
    private static final PartyRealm CO = new PartyRealm("co", URI.create("https://co.invalid/realms/puente-co"));

    private final SignedInSessions sessions;
    private final JdbcTemplate jdbc;
    private final String sid = UUID.randomUUID().toString();
    private final String mine = UUID.randomUUID().toString();

    @Autowired
    SignedInSessionsTest(SignedInSessions sessions, JdbcTemplate jdbc) {
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        open(mine, US, "4711", sid);
    }

    @Test
    void aSessionIsKnownUntilItEnds() {
        assertThat(sessions.contains(mine)).isTrue();

        sessions.removeSessionInformation(mine);

        assertThat(sessions.contains(mine)).isFalse();
    }

    @Test
    void aLogoutFromTheRealmEndsThatSessionAndNoOther() {
        String other = UUID.randomUUID().toString();
        String foreign = UUID.randomUUID().toString();
        open(other, US, "4711", UUID.randomUUID().toString());
        open(foreign, CO, "4711", sid);

        sessions.removeSessionInformation(logout(US, "4711", sid));

        assertThat(List.of(mine, other, foreign).stream().map(sessions::contains))
                .containsExactly(false, true, true);
    }

    @Test
    void aLogoutOfTheUserEndsAllTheirSessionsInThatRealm() {
        String other = UUID.randomUUID().toString();
        String colleague = UUID.randomUUID().toString();
        open(other, US, "4711", UUID.randomUUID().toString());
        open(colleague, US, "4712", UUID.randomUUID().toString());

        sessions.removeSessionInformation(OidcLogoutToken.withTokenValue("token")
                .issuer(US.issuer().toString())
                .subject("4711")
                .audience(List.of("puente-portal"))
                .issuedAt(Instant.EPOCH)
                .jti("1")
                .events(Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .build());

        assertThat(List.of(mine, other, colleague).stream().map(sessions::contains))
                .containsExactly(false, false, true);
    }

    @Test
    void whatANodeLeftBehindIsForgottenAfterTheLongestTime() {
        jdbc.update(
                "update signed_in_session set since = ? where sid = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(13),
                sid);

        open(UUID.randomUUID().toString(), CO, "1", UUID.randomUUID().toString());

        assertThat(sessions.contains(mine)).isFalse();
    }

    @Test
    void aBrowserIsInUseWhileItsOwnUserHasActedAtASessionThatIsThere() {
        assertThat(sessions.isInUse(token(US, "4711", sid))).isTrue();
        assertThat(sessions.isInUse(token(US, "4712", sid))).isFalse();
        assertThat(sessions.isInUse(token(CO, "4711", sid))).isFalse();
        assertThat(sessions.isInUse(token(US, "4711", UUID.randomUUID().toString())))
                .isFalse();

        sessions.acted(mine, Instant.now().minus(Duration.ofMinutes(31)));
        assertThat(sessions.isInUse(token(US, "4711", sid))).as("it is locked").isFalse();

        sessions.acted(mine, Instant.now());
        sessions.removeSessionInformation(mine);
        assertThat(sessions.isInUse(token(US, "4711", sid))).as("it was ended").isFalse();
    }

    @Test
    void aNodeThatEndsLeavesItsSessionsForTheOthers() {
        SignedInSessions ending = new SignedInSessions(
                JdbcClient.create(jdbc),
                new SessionSettings(Duration.ofMinutes(30), Duration.ofMinutes(3), Duration.ofHours(12)),
                Clock.systemUTC());
        ending.nodeEnds(new ContextClosedEvent(new StaticApplicationContext()));
        ending.ended(new HttpSessionDestroyedEvent(new MockHttpSession(null, mine)));
        assertThat(sessions.contains(mine)).isTrue();

        sessions.ended(new HttpSessionDestroyedEvent(new MockHttpSession(null, mine)));
        assertThat(sessions.contains(mine)).isFalse();
    }

    @Test
    void whoReadsTheTableCannotTakeOverASession() {
        assertThat(jdbc.queryForList("select id_hash from signed_in_session", String.class))
                .isNotEmpty()
                .allSatisfy(hash -> assertThat(hash).hasSize(64))
                .doesNotContain(mine);
    }

    private void open(String id, PartyRealm realm, String subject, String sid) {
        sessions.open(
                id,
                new PartyUser(realm, token(realm, subject, sid), TestActors.usCaseworker(), true),
                BrowserKind.of(null),
                Presence.from(Instant.now()));
    }

    private static OidcIdToken token(PartyRealm realm, String subject, String sid) {
        return PartyUsersTest.token(realm, Map.of("sub", subject, "sid", sid));
    }

    private static OidcLogoutToken logout(PartyRealm realm, String subject, String sid) {
        return OidcLogoutToken.withTokenValue("token")
                .issuer(realm.issuer().toString())
                .subject(subject)
                .sessionId(sid)
                .audience(List.of("puente-portal"))
                .issuedAt(Instant.EPOCH)
                .jti("1")
                .events(Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .build();
    }
}
