package org.puente.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a case page, as one country may see it.
 *
 * @param nextReview the day in the partner's hold sentence; null while the case is available
 * @param held the own side holds the case
 * @param reached the states it came through, the oldest first
 * @param waiting first signatures of the own side
 */
public record CaseHead(
        CaseFacts facts,
        @Nullable LocalDate nextReview,
        boolean held,
        List<ClockView> clocks,
        List<Reached> reached,
        List<FirstSignature> waiting) {

    public CaseHead {
        clocks = List.copyOf(clocks);
        reached = List.copyOf(reached);
        waiting = List.copyOf(waiting);
    }

    /** When a state began. */
    public record Reached(CaseState state, Instant at) {}
}
