package org.puente.journeys;

import java.time.Clock;
import java.time.Instant;
import org.puente.access.Actors;
import org.puente.cases.Step;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepTaken;
import org.puente.countries.Country;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes at a person's place when they were handed over, and whether that was in the night of the agreement by the clock of
 * the place where they arrived. Both sides signed it, so both know it.
 */
@Component
class HandoverHours {

    private final JourneyBook journeys;
    private final SeatBook seats;
    private final Clock clock;

    HandoverHours(JourneyBook journeys, SeatBook seats, Clock clock) {
        this.journeys = journeys;
        this.seats = seats;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StepTaken taken) {
        if (taken.step() == Step.HAND_OVER && taken.outcome() == StepOutcome.DONE) {
            Country reader = Actors.current().country();
            seats.of(taken.id(), reader)
                    .ifPresent(seat -> journeys.find(seat.journey(), reader)
                            .ifPresent(journey -> note(seat, journey, clock.instant())));
        }
    }

    private void note(Seat seat, Journey journey, Instant now) {
        boolean night = journey.agreement()
                .night()
                .contains(now.atZone(journey.plan().last().toZone()).toLocalTime());
        seats.handedOver(seat, now, night);
    }
}
