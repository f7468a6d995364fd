package org.puente.journeys;

import static org.puente.cases.Objection.because;
import static org.puente.cases.Objection.met;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.agreements.AgreedClock;
import org.puente.approvals.TravelPapers;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepRule;
import org.puente.portal.Dates;
import org.springframework.stereotype.Component;

/**
 * What a journey asks of a step: a seat, a travel document that is valid on the day, the agreed notice, an arrival by
 * day, an identity that a person settled at the door ({@code domain.md}, the life of a case).
 */
@Component
class JourneyRule implements StepRule {

    private static final Set<Step> NEED_A_JOURNEY = EnumSet.range(Step.PROPOSE_TRANSFER, Step.HAND_OVER);
    private static final Set<Step> NEED_A_DOCUMENT =
            EnumSet.of(Step.PROPOSE_TRANSFER, Step.CLEAR, Step.EMBARK, Step.DEPART);

    private final JourneyBook journeys;
    private final SeatBook seats;
    private final BoardingBook boardings;
    private final TravelPapers papers;
    private final Clock clock;

    JourneyRule(JourneyBook journeys, SeatBook seats, BoardingBook boardings, TravelPapers papers, Clock clock) {
        this.journeys = journeys;
        this.seats = seats;
        this.boardings = boardings;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public List<Objection> check(CaseFacts facts, Step step, Actor actor) {
        if (!NEED_A_JOURNEY.contains(step)) {
            return List.of();
        }
        Optional<Seat> seat =
                seats.of(facts.id(), facts.viewer()).filter(found -> found.isKnownTo(facts.viewer(), facts.state()));
        Optional<Journey> journey = seat.flatMap(found -> journeys.find(found.journey(), facts.viewer()));
        if (seat.isEmpty() || journey.isEmpty()) {
            return List.of(because("journeys.objection.no_seat").curedAt("journeys", "journeys.objection.to_journeys"));
        }
        List<Objection> all = new ArrayList<>();
        if (NEED_A_DOCUMENT.contains(step)) {
            all.add(document(papers.validUntil(List.of(facts.id())).get(facts.id()), journey.get()));
        }
        switch (step) {
            case PROPOSE_TRANSFER -> {
                all.addAll(proposal(journey.get()));
                seatIsGone(seat.get(), journey.get(), facts).ifPresent(all::add);
            }
            case EMBARK -> all.addAll(atTheDoor(facts, seat.get(), journey.get()));
            case ARRIVE -> all.addAll(landed(journey.get()));
            default -> {
                // Holds, states and checks say the rest.
            }
        }
        return all;
    }

    static Objection document(@Nullable LocalDate validUntil, Journey journey) {
        LocalDate day = journey.plan().last().arrival().toLocalDate();
        if (validUntil == null) {
            return because("journeys.objection.no_document");
        }
        return validUntil.isBefore(day)
                ? because("journeys.objection.document_expires", validUntil, day)
                : met("journeys.objection.document_valid", validUntil);
    }

    private List<Objection> proposal(Journey journey) {
        return List.of(notice(journey, clock.instant()), byDay(journey));
    }

    /** While the place was kept, the other side may have proposed somebody for the seat, or planned with fewer. */
    private Optional<Objection> seatIsGone(Seat seat, Journey journey, CaseFacts facts) {
        return seat.place()
                .filter(place -> SeatPlan.index(place) >= journey.plan().seats()
                        || seats.on(journey.id(), facts.viewer()).stream()
                                .anyMatch(other -> other.isProposed()
                                        && place.equals(other.label())
                                        && !other.id().equals(seat.id())))
                .map(place -> because("journeys.objection.seat_gone", place)
                        .curedAt(JourneyAddress.of(journey.id()), "journeys.objection.to_journeys"));
    }

    /** The agreed notice before the departure, counted from the proposal. */
    static Objection notice(Journey journey, Instant now) {
        Instant earliest = journey.agreement()
                .deadline(AgreedClock.TRANSFER_NOTICE, now, List.of())
                .at(now)
                .due();
        Instant departs = journey.plan().first().departsAt();
        return departs.isBefore(earliest)
                ? because("journeys.objection.notice", noticeHours(now, earliest))
                : met("journeys.objection.notice_kept", noticeHours(now, earliest));
    }

    private static long noticeHours(Instant now, Instant earliest) {
        return java.time.Duration.between(now, earliest).toHours();
    }

    /** Nobody arrives to be handed over in the night of the place. */
    static Objection byDay(Journey journey) {
        LocalTime arrival = journey.plan().last().arrival().toLocalTime();
        var night = journey.agreement().night();
        return night.contains(arrival)
                ? because("journeys.objection.night", written(arrival), written(night.from()), written(night.until()))
                : met("journeys.objection.by_day", written(arrival));
    }

    private static String written(LocalTime time) {
        return Dates.CLOCK.format(time);
    }

    private List<Objection> atTheDoor(CaseFacts facts, Seat seat, Journey journey) {
        List<Objection> all = new ArrayList<>();
        if (seat.standing() != SeatStanding.SEATED) {
            all.add(because("journeys.objection.standby"));
        }
        Optional<Boarding> boarding = boardings.of(facts.id());
        all.add(boarding.filter(Boarding::isSettled)
                .map(found -> met("journeys.objection.identity_settled", found.basis()))
                .orElseGet(() -> because(
                                boarding.isPresent()
                                        ? "journeys.objection.identity_second"
                                        : "journeys.objection.identity")
                        .curedAt(JourneyAddress.boarding(journey.id()), "journeys.objection.to_door")));
        return all;
    }

    private static List<Objection> landed(Journey journey) {
        return journey.state() == JourneyState.DEPARTED || journey.state() == JourneyState.ARRIVED
                ? List.of()
                : List.of(because("journeys.objection.not_departed"));
    }
}
