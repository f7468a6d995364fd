package org.puente.cases;

import java.time.Instant;
import java.util.List;
import org.puente.countries.CaseId;

/**
 * All that a monitor may know of a person: given names as they were disclosed, and when steps on the way were taken.
 *
 * @param moves steps from the door to the handover, in order and without their reasons
 */
public record MonitoredPerson(CaseId id, String givenNames, CaseState state, List<Move> moves) {

    public MonitoredPerson {
        moves = List.copyOf(moves);
    }

    /** A step on the way, and when it was taken. */
    public record Move(Step step, Instant at) {}
}
