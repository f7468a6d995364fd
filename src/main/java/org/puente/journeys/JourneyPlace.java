package org.puente.journeys;

import java.util.EnumSet;
import java.util.Set;
import org.puente.cases.CaseFacts;
import org.puente.cases.Step;
import org.puente.cases.StepPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps of a journey are taken on its page; the case page's button leads there. */
@Component
class JourneyPlace implements StepPlace {

    private static final Set<Step> ON_THE_JOURNEY = EnumSet.range(Step.PROPOSE_TRANSFER, Step.HAND_OVER);

    private final SeatBook seats;

    JourneyPlace(SeatBook seats) {
        this.seats = seats;
    }

    @Override
    public boolean takes(Step step) {
        return ON_THE_JOURNEY.contains(step);
    }

    @Override
    @Transactional(readOnly = true)
    public String address(CaseFacts facts, Step step) {
        return seats.of(facts.id(), facts.viewer())
                .filter(seat -> seat.isKnownTo(facts.viewer(), facts.state()))
                .map(seat -> switch (step) {
                    case EMBARK, FAIL_ATTEMPT, DEPART -> JourneyAddress.boarding(seat.journey());
                    case HAND_OVER -> JourneyAddress.handover(seat.journey());
                    default -> JourneyAddress.of(seat.journey());
                })
                .orElse(JourneyAddress.LIST);
    }
}
