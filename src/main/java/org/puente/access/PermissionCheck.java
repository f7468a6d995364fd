package org.puente.access;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Answers the expression behind {@link Requires}. */
@Component("permissionCheck")
class PermissionCheck {

    /** @param names permission names as the annotation's template writes them: {@code A,B} */
    public boolean any(Authentication authentication, String names) {
        if (!(authentication.getPrincipal() instanceof ActingUser user)) {
            return false;
        }
        for (String name : names.split(",")) {
            if (user.actor().may(Permission.valueOf(name.trim()))) {
                return true;
            }
        }
        return false;
    }
}
