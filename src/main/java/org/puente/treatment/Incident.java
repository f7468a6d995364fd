package org.puente.treatment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;

/**
 * An incident as its own side reads it.
 *
 * @param keeper the officer who looks after it; of what a monitor saw, the monitor until an officer takes it over
 * @param monitorName who opened it, if a monitor did
 * @param nobodys a monitor opened it, and no officer took it over yet
 */
public record Incident(
        UUID id,
        CaseId caseId,
        String checkId,
        State state,
        Instant openedAt,
        UserId keeper,
        String keeperName,
        @Nullable String monitorName,
        boolean nobodys,
        @Nullable IncidentOutcome outcome,
        @Nullable String outcomeText,
        @Nullable Instant closedAt,
        @Nullable String closedByName,
        long version) {

    /** Whether something is still to be done. */
    public enum State {
        OPEN,
        CLOSED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
