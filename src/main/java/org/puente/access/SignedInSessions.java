package org.puente.access;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.BrowserKind.Machine;
import org.puente.access.BrowserKind.Program;
import org.puente.countries.UserId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed in, and where, for all nodes of the portal. Whoever ends a session, its user or Keycloak's logout on whatever
 * node, takes the row away, and every node asks for the row before it answers.
 *
 * @see <a href="https://openid.net/specs/openid-connect-backchannel-1_0.html">OpenID Connect Back-Channel Logout 1.0</a>
 */
@Component
@Transactional
class SignedInSessions implements OidcSessionRegistry {

    private final JdbcClient jdbc;
    private final SessionSettings settings;

    SignedInSessions(JdbcClient jdbc, SessionSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Puts a session in, or in its own place when its user has signed in again. */
    public void open(String sessionId, ActingUser user, BrowserKind browser, Presence presence) {
        removeSessionInformation(sessionId);
        forgetThoseOfEndedNodes(presence.lastAct());
        Optional<OidcIdToken> token =
                user instanceof PartyUser party ? Optional.of(party.getIdToken()) : Optional.empty();
        jdbc.sql("""
                        insert into signed_in_session
                          (id_hash, issuer, subject, sid, since, id, user_id, last_act, program, machine)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        hash(sessionId),
                        token.map(known -> issuer(known.getIssuer())).orElse(""),
                        token.map(known -> subject(known.getSubject())).orElse(""),
                        token.map(known -> known.getClaimAsString("sid")).orElse(""),
                        at(presence.signedIn()),
                        UUID.randomUUID(),
                        user.actor().id().key(),
                        at(presence.lastAct()),
                        browser.program().name(),
                        browser.machine().name())
                .update();
    }

    private void forgetThoseOfEndedNodes(Instant now) {
        jdbc.sql("delete from signed_in_session where since < ?")
                .param(at(now.minus(settings.longest())))
                .update();
    }

    public void acted(String sessionId, Instant lastAct) {
        jdbc.sql("update signed_in_session set last_act = ? where id_hash = ?")
                .params(at(lastAct), hash(sessionId))
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

    /** @param here the session that is to be the first */
    @Transactional(readOnly = true)
    public List<OwnSession> of(UserId user, Instant after, Instant lockedUntil, String here) {
        return jdbc.sql("""
                        select id, since, last_act, program, machine, id_hash = :here as here
                          from signed_in_session where user_id = :user and since > :after
                         order by here desc, last_act desc, id
                        """)
                .param("here", hash(here))
                .param("user", user.key())
                .param("after", at(after))
                .query((row, _) -> {
                    Instant lastAct =
                            row.getObject("last_act", OffsetDateTime.class).toInstant();
                    return new OwnSession(
                            row.getObject("id", UUID.class),
                            row.getObject("since", OffsetDateTime.class).toInstant(),
                            lastAct,
                            new BrowserKind(
                                    Program.valueOf(row.getString("program")),
                                    Machine.valueOf(row.getString("machine"))),
                            !lastAct.isAfter(lockedUntil) && !row.getBoolean("here"),
                            row.getBoolean("here"));
                })
                .list();
    }

    public void end(UserId user, UUID id) {
        jdbc.sql("delete from signed_in_session where user_id = ? and id = ?")
                .params(user.key(), id)
                .update();
    }

    public void endOthers(UserId user, String here) {
        jdbc.sql("delete from signed_in_session where user_id = ? and id_hash <> ?")
                .params(user.key(), hash(here))
                .update();
    }

    /** Sessions that a browser left, or that timed out. */
    @EventListener
    public void ended(SessionDestroyedEvent event) {
        removeSessionInformation(event.getId());
    }

    /** The start of the session wrote it already. */
    @Override
    public void saveSessionInformation(OidcSessionInformation session) {}

    /** The portal's sessions keep their id from the sign-in on, so nobody asks for what was removed. */
    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String sessionId) {
        jdbc.sql("delete from signed_in_session where id_hash = ?")
                .param(hash(sessionId))
                .update();
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

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
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
