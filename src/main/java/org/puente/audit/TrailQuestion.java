package org.puente.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * Which lines are looked for; null asks for all.
 *
 * @param actorId the whole id of a user
 * @param what the whole code
 * @param from the first moment
 * @param until the first moment no more
 */
public record TrailQuestion(
        @Nullable String actorId,
        @Nullable CaseId onCase,
        @Nullable String what,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final TrailQuestion EVERYTHING = new TrailQuestion(null, null, null, null, null);
}
