package org.puente.journeys;

import static org.puente.cases.Objection.because;
import static org.puente.cases.Objection.met;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepRule;
import org.springframework.stereotype.Component;

/** Nobody is handed over before each belonging is accounted for, and a child only to the person who was named. */
@Component
class HandoverRule implements StepRule {

    private final SeatBook seats;
    private final BelongingBook belongings;
    private final ReceiverBook receivers;

    HandoverRule(SeatBook seats, BelongingBook belongings, ReceiverBook receivers) {
        this.seats = seats;
        this.belongings = belongings;
        this.receivers = receivers;
    }

    @Override
    public List<Objection> check(CaseFacts facts, Step step, Actor actor) {
        if (step != Step.HAND_OVER) {
            return List.of();
        }
        List<Objection> all = new ArrayList<>();
        seats.of(facts.id(), facts.viewer()).ifPresent(seat -> all.add(belongings(seat, facts)));
        if (facts.minor()) {
            all.add(received(receivers.of(facts.id())));
        }
        return all;
    }

    private Objection belongings(Seat seat, CaseFacts facts) {
        List<Belonging> things = belongings.of(seat.journey(), facts.id());
        long open = things.stream()
                .filter(thing -> thing.state() == BelongingState.TRAVELS)
                .count();
        return open > 0
                ? because("journeys.objection.belongings", open)
                        .curedAt(JourneyAddress.handover(seat.journey()), "journeys.objection.to_handover")
                : met("journeys.objection.belongings_done", things.size());
    }

    private static Objection received(Optional<Receiver> receiver) {
        if (receiver.isEmpty()) {
            return because("journeys.objection.receiver_missing");
        }
        return receiver.get().receivedAt() == null
                ? because("journeys.objection.not_received", receiver.get().name())
                : met("journeys.objection.received", receiver.get().name());
    }
}
