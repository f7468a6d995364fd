package org.puente.treatment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Side;

/**
 * A use of force as a monitor reads it: officers are not named.
 *
 * @param side whose officers recorded it
 * @param reportLate whether the report came, or is, late
 * @param doctorLate whether the doctor came, or is, late
 * @param doctorFound who was hurt, as the doctor says
 * @param forbidden whether the policy of the case forbids it
 */
public record ObservedForce(
        CaseId caseId,
        Side side,
        ForceKind kind,
        ForceReason reason,
        Injuries injuries,
        Instant usedAt,
        @Nullable Instant reportedAt,
        boolean reportLate,
        @Nullable Instant doctorAt,
        boolean doctorLate,
        @Nullable Injuries doctorFound,
        boolean forbidden) {}
