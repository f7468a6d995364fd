package org.puente.journeys;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.puente.access.Actors;
import org.puente.cases.CaseDesk;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepTaken;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
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
    private final JourneySeries series;
    private final Clock clock;

    SeatFollower(
            JourneyBook journeys,
            SeatBook seats,
            CaseDesk cases,
            BoardingBook boardings,
            StandbyList standby,
            JourneySeries series,
            Clock clock) {
        this.journeys = journeys;
        this.seats = seats;
        this.cases = cases;
        this.boardings = boardings;
        this.standby = standby;
        this.series = series;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StepTaken taken) {
        if (taken.outcome() != StepOutcome.DONE) {
            return;
        }
        switch (taken.step()) {
            case PROPOSE_TRANSFER ->
                seats.of(taken.id(), Actors.current().country()).ifPresent(this::announce);
            case CANCEL_TRANSFER, FAIL_ATTEMPT ->
                ofBothSides(taken.id()).filter(Seat::isProposed).forEach(this::leave);
            case REVOKE_APPROVAL, WITHDRAW -> ofBothSides(taken.id()).forEach(this::leave);
            default -> {
                // The person keeps the seat.
            }
        }
    }

    private Stream<Seat> ofBothSides(CaseId id) {
        return cases.facts(id).map(seats::ofBothSides).stream().flatMap(List::stream);
    }

    private void announce(Seat seat) {
        Instant now = clock.instant();
        Optional<Journey> journey =
                journeys.lock(seat.journey(), Actors.current().country());
        try {
            seats.propose(seat, now);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new Refusal("journeys.refused.meanwhile");
        }
        journey.filter(found -> found.state() == JourneyState.PLANNED)
                .ifPresent(found ->
                        journeys.announce(found.id(), series.nextAnnounced(found.agreement(), found.plan()), now));
    }

    private void leave(Seat seat) {
        seats.leave(seat, clock.instant());
        if (!seat.isProposed()) {
            return;
        }
        boardings.forget(seat.caseId());
        seat.place().ifPresent(label -> standby.moveUp(seat.journey(), label));
    }
}
