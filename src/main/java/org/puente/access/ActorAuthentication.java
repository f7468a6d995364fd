package org.puente.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An authentication that rests on an actor alone: the demo's sign-in, scheduled work, tests. */
public final class ActorAuthentication extends AbstractAuthenticationToken {

    private final Principal principal;

    public ActorAuthentication(Actor actor) {
        super(authorities(actor));
        principal = new Principal(actor);
        setAuthenticated(true);
    }

    /** Roles as {@code ROLE_…} for the framework, permissions by name for views and expressions. */
    public static List<GrantedAuthority> authorities(Actor actor) {
        List<GrantedAuthority> all = new ArrayList<>();
        for (Role role : actor.roles()) {
            all.add(new SimpleGrantedAuthority("ROLE_" + role.name()));
        }
        actor.permissions().forEach(permission -> all.add(new SimpleGrantedAuthority("ROLE_" + permission.name())));
        return List.copyOf(all);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Principal getPrincipal() {
        return principal;
    }

    /** The signed-in user. */
    public record Principal(Actor actor) implements ActingUser, java.security.Principal {

        @Override
        public String getName() {
            return actor.id().key();
        }
    }
}
