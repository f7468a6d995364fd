package org.puente.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets a visitor of the demo step in as one of its invented users, without a password. Absent wherever users sign in with
 * a realm of Keycloak.
 */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
@Conditional(HasRealms.Not.class)
class DemoSignIn implements AuthenticationProvider {

    private final ObjectProvider<DemoUsers> users;
    private final SessionLock lock;

    DemoSignIn(ObjectProvider<DemoUsers> users, SessionLock lock) {
        this.users = users;
        this.lock = lock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        return users.stream()
                .flatMap(demo -> demo.find(attempt.getName()).stream())
                .filter(user -> !lock.isOnAgainst(user))
                .findFirst()
                .map(ActorAuthentication::new)
                .orElseThrow(
                        () -> new BadCredentialsException("No such demo user, or not the one of a locked session"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
