package org.puente.treatment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.access.Role;

/**
 * What the officers of one side said about a check, in codes and times: no name, and no word that anybody typed.
 *
 * @param standing green, red or set aside
 * @param as the role that answered; null where a check was set aside
 */
public record OfficersWord(Standing standing, @Nullable Role as, Instant at) {}
