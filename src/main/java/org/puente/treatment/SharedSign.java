package org.puente.treatment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.access.Role;

/**
 * What crossed from the other side about one check: no name, no text, no time of day on the page.
 *
 * @param as the role that answered, if it is an answer
 * @param reason of an override
 */
public record SharedSign(
        String checkId,
        Sign sign,
        @Nullable Role as,
        @Nullable OverrideReason reason,
        Instant at) {}
