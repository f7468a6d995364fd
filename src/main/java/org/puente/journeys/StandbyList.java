package org.puente.journeys;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.cases.CaseList;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives a seat that became free to whoever has waited longest, is cleared and is held by nobody. */
@Component
class StandbyList {

    private final JourneyBook journeys;
    private final SeatBook seats;
    private final CaseList cases;
    private final ApplicationEventPublisher events;

    StandbyList(JourneyBook journeys, SeatBook seats, CaseList cases, ApplicationEventPublisher events) {
        this.journeys = journeys;
        this.seats = seats;
        this.cases = cases;
        this.events = events;
    }

    void moveUp(JourneyId id, String label) {
        Country side = Actors.current().country();
        boolean open = journeys.lock(id, side)
                .filter(journey -> journey.state().isOpen())
                .isPresent();
        if (!open) {
            return;
        }
        var waiting = seats.on(id, side).stream().filter(Seat::isStandby).toList();
        var rows = cases.rows(waiting.stream().map(Seat::caseId).toList());
        waiting.stream()
                .filter(seat -> mayTravel(rows.get(seat.caseId())))
                .findFirst()
                .ifPresent(next -> {
                    seats.move(next, label, SeatStanding.SEATED);
                    events.publishEvent(JourneyAct.of(
                            "journey.seat.given", id, next.caseId(), Map.of("seat", label, "from", "standby")));
                });
    }

    private static boolean mayTravel(@Nullable CaseRow row) {
        return row != null && row.state() == CaseState.CLEARED && row.nextReview() == null && !row.held();
    }
}
