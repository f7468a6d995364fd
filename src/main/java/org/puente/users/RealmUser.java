package org.puente.users;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Role;

/**
 * A user as their realm knows them now.
 *
 * @param id the token's subject
 * @param lastSignIn among the realm's latest records
 */
public record RealmUser(
        String id, String username, String name, boolean enabled, Set<Role> roles, Optional<Instant> lastSignIn) {}
