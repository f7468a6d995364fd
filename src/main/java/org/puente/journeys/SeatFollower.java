package org.puente.journeys;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.cases.CaseDesk;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a step means for a journey: the first proposal announces it; whoever no longer travels gives their seat free. */
@Component
class SeatFollower {

    private final JourneyBook journeys;
    private final SeatBook seats;
    private final CaseDesk cases;
    private final BoardingBook boardings;
    private final StandbyList standby;
    private final Clock clock;

    SeatFollower(
            JourneyBook journeys,
            SeatBook seats,
            CaseDesk cases,
            BoardingBook boardings,
            StandbyList standby,
            Clock clock) {
        this.journeys = journeys;
        this.seats = seats;
        this.cases = cases;
        this.boardings = boardings;
        this.standby = standby;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StepTaken taken) {
        if (taken.outcome() != StepOutcome.DONE) {
            return;
        }
        Optional<Seat> seat = cases.facts(taken.id()).flatMap(seats::ofBothSides);
        switch (taken.step()) {
            case PROPOSE_TRANSFER -> seat.ifPresent(this::announce);
            case CANCEL_TRANSFER, FAIL_ATTEMPT, REVOKE_APPROVAL, WITHDRAW -> seat.ifPresent(this::leave);
            default -> {
                // The person keeps the seat.
            }
        }
    }

    private void announce(Seat seat) {
        seats.propose(seat, clock.instant());
        journeys.lock(seat.journey(), Actors.current().country())
                .filter(journey -> journey.state() == JourneyState.PLANNED)
                .ifPresent(journey -> journeys.announce(journey.id(), clock.instant()));
    }

    private void leave(Seat seat) {
        Instant now = clock.instant();
        boardings.forget(seat.caseId());
        seats.leave(seat, now);
        seat.place().ifPresent(label -> standby.moveUp(seat.journey(), label));
    }
}
