package org.puente.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Makes users of verified tokens: the issuer says for which party they act, the token's roles what they may do. */
@Component
class PartyUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UNKNOWN_ISSUER = "unknown_issuer";
    static final String NO_ROLE = "no_role";
    static final String OTHER_USER = "other_user";
    static final String NOT_ASKED = "not_asked";

    /** So long ago a realm may have asked its user at most; the portal has it ask at every sign-in. */
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    /** Realms tell the moment in whole seconds. */
    private static final Duration WHOLE_SECONDS = Duration.ofSeconds(1);

    private final Parties parties;
    private final SessionLock lock;
    private final Clock clock;

    PartyUsers(Parties parties, SessionLock lock, Clock clock) {
        this.parties = parties;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * @throws OAuth2AuthenticationException as {@link #user}; if the realm knew the browser and did not ask who sits before it,
     *     whatever became of the question on its way; or if the browser's session is locked and somebody else's
     */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        PartyUser user = user(request.getClientRegistration().getRegistrationId(), token);
        if (!isJustAsked(token)) {
            throw refused(NOT_ASKED);
        }
        if (lock.isOnAgainst(user.actor())) {
            throw refused(OTHER_USER);
        }
        return user;
    }

    private boolean isJustAsked(OidcIdToken token) {
        Instant asked = token.getAuthenticatedAt();
        return asked != null
                && asked.isAfter(clock.instant().minus(JUST_NOW))
                && lock.since().filter(asked.plus(WHOLE_SECONDS)::isBefore).isEmpty();
    }

    /**
     * @param party whose realm was asked
     * @throws OAuth2AuthenticationException if another realm issued the token, or if it holds none of the party's roles
     */
    PartyUser user(String party, OidcIdToken token) {
        PartyRealm realm = parties.all().stream()
                .filter(PartyRealm.named(party))
                .filter(known -> known.issuer().toString().equals(token.getClaimAsString("iss")))
                .findFirst()
                .orElseThrow(() -> refused(UNKNOWN_ISSUER));
        String subject = Objects.requireNonNull(token.getSubject());
        List<String> roles =
                Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of());
        Actor actor = realm.actor(subject, name(token).orElse(subject), roles.stream());
        if (actor.roles().isEmpty()) {
            throw refused(NO_ROLE);
        }
        return new PartyUser(realm, token, actor, true);
    }

    private static Optional<String> name(OidcIdToken token) {
        return Optional.ofNullable(token.getFullName()).or(() -> Optional.ofNullable(token.getPreferredUsername()));
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code), code);
    }
}
