package org.puente.audit;

import java.time.Instant;
import java.util.Set;
import org.puente.access.Role;

/**
 * That somebody looked at something of a case, without who it was.
 *
 * @param what its code in the trail
 * @param roles that they had then; none in lines of earlier versions, which did not keep them
 */
public record Look(Instant at, String what, Set<Role> roles) {

    public Look {
        roles = Set.copyOf(roles);
    }
}
