package org.puente.treatment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;

/**
 * An incident as its own side reads it.
 *
 * @param told what happened, if somebody opened it by hand on this side; else empty
 * @param shared whether the other side knows of it, by codes and times
 * @param untold whether the other side learns of it once no hold of the own side stands any more
 * @param happenedAt when it happened, of what a device without a network handed in later; null for any other
 * @param answerDue until when the side answers; null for incidents from before there was a clock
 * @param keeper the officer who looks after it; of what a monitor saw, the monitor until an officer takes it over; null for
 *     what the other side opened and nobody took over
 * @param monitorName who opened it, if a monitor did
 * @param nobodys nobody of this side took it over yet
 */
public record Incident(
        UUID id,
        CaseId caseId,
        String checkId,
        IncidentOrigin origin,
        Gravity gravity,
        String told,
        boolean shared,
        boolean untold,
        State state,
        Instant openedAt,
        @Nullable Instant happenedAt,
        @Nullable Instant answerDue,
        @Nullable Instant answeredAt,
        @Nullable UserId keeper,
        String keeperName,
        @Nullable String monitorName,
        boolean nobodys,
        @Nullable IncidentOutcome outcome,
        @Nullable CorrectiveAction action,
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

    /** Neither answered nor closed in time. */
    public boolean isOverdue(Instant now) {
        return isOpen() && answeredAt == null && answerDue != null && !now.isBefore(answerDue);
    }
}
