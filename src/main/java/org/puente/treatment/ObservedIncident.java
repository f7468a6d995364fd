package org.puente.treatment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Side;

/**
 * An incident as a monitor may know it: codes and times.
 *
 * @param side which side has to see to it
 * @param byMonitor opened by what a monitor saw
 */
public record ObservedIncident(
        CaseId caseId,
        String checkId,
        Side side,
        boolean byMonitor,
        Instant openedAt,
        Incident.State state,
        @Nullable IncidentOutcome outcome) {}
