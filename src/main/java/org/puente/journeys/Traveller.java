package org.puente.journeys;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.cases.MonitoredPerson.Move;
import org.puente.cases.Step;
import org.puente.countries.CaseId;

/**
 * A person on a journey as a monitor knows them: given names, the seat, and what happened on this journey.
 *
 * @param seat such as {@code 9C}; null for a standby person
 * @param moves on this journey alone, in order
 */
public record Traveller(
        CaseId id, String givenNames, @Nullable String seat, List<Move> moves) {

    public Traveller {
        moves = List.copyOf(moves);
    }

    public Optional<String> place() {
        return Optional.ofNullable(seat);
    }

    /** What is told of everybody alike: never why somebody waits or does not travel. */
    public TravelStatus status() {
        if (did(Step.FAIL_ATTEMPT)) {
            return TravelStatus.NOT_TRAVELLING;
        }
        if (did(Step.HAND_OVER)) {
            return TravelStatus.HANDED_OVER;
        }
        if (did(Step.ARRIVE)) {
            return TravelStatus.ARRIVED;
        }
        return did(Step.EMBARK) ? TravelStatus.ON_BOARD : TravelStatus.WAITING;
    }

    public boolean did(Step step) {
        return moves.stream().anyMatch(move -> move.step() == step);
    }
}
