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
 * @param told what the monitor wrote who opened it by hand; empty for any other, and no word of an officer's
 * @param happenedAt when it happened, if a monitor said so
 * @param answer what the side said to it; null until then
 */
public record ObservedIncident(
        CaseId caseId,
        String checkId,
        Side side,
        boolean byMonitor,
        String told,
        @Nullable Instant happenedAt,
        Gravity gravity,
        Instant openedAt,
        @Nullable Instant answerDue,
        @Nullable IncidentAnswer answer,
        Incident.State state,
        @Nullable IncidentOutcome outcome,
        @Nullable CorrectiveAction action) {}
