package org.puente.treatment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Side;

/**
 * A line of the restraint log as a monitor reads it: officers are not named.
 *
 * @param side whose officers recorded it
 * @param reviews how often somebody looked whether it was still needed
 * @param inTime whether each of these looks, and the end, came in time
 * @param forbidden whether the policy of the case forbids it
 * @param authorised whether an individual authorisation covered it when it began
 */
public record ObservedRestraint(
        CaseId caseId,
        Side side,
        RestraintMean mean,
        RestraintReason reason,
        String authority,
        Instant startedAt,
        @Nullable Instant endedAt,
        int reviews,
        boolean inTime,
        boolean forbidden,
        boolean authorised) {}
