package org.puente.access;

import java.security.Principal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody who signed in through their party's realm.
 *
 * @param isCertain whether the realm confirmed these rights when it was last asked; otherwise it did not answer
 */
record PartyUser(PartyRealm realm, OidcIdToken idToken, Actor actor, boolean isCertain)
        implements OidcUser, ActingUser, Principal {

    /** Whoever acts in this thread, if they signed in through a realm. */
    static Optional<PartyUser> current() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof PartyUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    PartyUser unconfirmed() {
        return new PartyUser(realm, idToken, actor, false);
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return idToken.getClaims();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return ActorAuthentication.authorities(actor);
    }

    @Override
    public String getName() {
        return actor.id().key();
    }

    /** Without what the token says of the person. */
    @Override
    public String toString() {
        return getName();
    }

    @Override
    public Optional<String> mailAddress() {
        return Optional.ofNullable(idToken.getEmail());
    }
}
