package org.puente.access;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which sessions of the portal belong to which session of Keycloak, in the database. Keycloak's logout may reach any node:
 * it takes the rows away, and every node asks for the row before it answers.
 *
 * @see <a href="https://openid.net/specs/openid-connect-backchannel-1_0.html">OpenID Connect Back-Channel Logout 1.0</a>
 */
@Component
@Transactional
class SignedInSessions implements OidcSessionRegistry {

    /** Longer than a realm lets any session last. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignedInSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        var user = session.getPrincipal();
        String sid =
                Optional.ofNullable(user.getIdToken().getClaimAsString("sid")).orElse("");
        remove(session.getSessionId());
        forgetThoseOfEndedNodes();
        jdbc.sql("insert into signed_in_session (id_hash, issuer, subject, sid, since) values (?, ?, ?, ?, ?)")
                .params(
                        hash(session.getSessionId()),
                        issuer(user.getIssuer()),
                        subject(user.getSubject()),
                        sid,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void forgetThoseOfEndedNodes() {
        jdbc.sql("delete from signed_in_session where since < ?")
                .param(clock.instant().minus(LONGEST).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public boolean contains(String sessionId) {
        return jdbc.sql("select count(*) from signed_in_session where id_hash = ?")
                        .param(hash(sessionId))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The portal's sessions keep their id from the sign-in on, so nobody asks for what was removed. */
    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String sessionId) {
        remove(sessionId);
        return null;
    }

    /** Nothing is left for the framework to do with the sessions that end: their nodes find out by themselves. */
    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        String issuer = issuer(token.getIssuer());
        if (token.getSessionId() == null) {
            jdbc.sql("delete from signed_in_session where issuer = ? and subject = ?")
                    .params(issuer, subject(token.getSubject()))
                    .update();
        } else {
            jdbc.sql("delete from signed_in_session where issuer = ? and sid = ?")
                    .params(issuer, token.getSessionId())
                    .update();
        }
        return List.of();
    }

    private static String issuer(@Nullable URL issuer) {
        return String.valueOf(issuer);
    }

    /** Verified tokens have one. */
    private static String subject(@Nullable String subject) {
        return Objects.requireNonNull(subject);
    }

    private void remove(String sessionId) {
        jdbc.sql("delete from signed_in_session where id_hash = ?")
                .param(hash(sessionId))
                .update();
    }

    private static String hash(String sessionId) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
