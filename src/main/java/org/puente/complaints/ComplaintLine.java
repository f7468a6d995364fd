package org.puente.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that both sides may know of a complaint: number and clock.
 *
 * @param receivedOn by the calendar of the body that answers
 * @param answeredAt null while nobody answered
 */
public record ComplaintLine(
        UUID id,
        String number,
        String agreement,
        LocalDate receivedOn,
        Instant due,
        @Nullable Instant answeredAt) {

    /** How far it is. */
    public enum State {
        RECEIVED,
        OVERDUE,
        ANSWERED
    }

    public State state(Instant now) {
        if (answeredAt != null) {
            return State.ANSWERED;
        }
        return now.isBefore(due) ? State.RECEIVED : State.OVERDUE;
    }
}
