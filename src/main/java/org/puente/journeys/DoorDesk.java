package org.puente.journeys;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.CodeList;
import org.puente.biometrics.DoorComparison;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseState;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.cases.StepRefused;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At the door: who this is, on board or not, and when everybody is settled, the departure and the arrival. */
@Service
public class DoorDesk {

    private final JourneyBook journeys;
    private final SeatBook seats;
    private final BoardingBook boardings;
    private final CaseDesk cases;
    private final DoorComparison prints;
    private final List<AtDeparture> records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DoorDesk(
            JourneyBook journeys,
            SeatBook seats,
            BoardingBook boardings,
            CaseDesk cases,
            DoorComparison prints,
            List<AtDeparture> records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journeys = journeys;
        this.seats = seats;
        this.boardings = boardings;
        this.cases = cases;
        this.prints = prints;
        this.records = List.copyOf(records);
        this.events = events;
        this.clock = clock;
    }

    /** The officer looked at photo or document and says that this is the person. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void settle(JourneyId id, CaseId person, IdentityBasis basis) {
        if (basis == IdentityBasis.PRINT) {
            throw new IllegalArgumentException("A print is compared, not said");
        }
        requireAtDoor(id, person);
        Optional<Boarding> before = boardings.of(person);
        if (before.filter(found -> !found.isSettled()).isPresent()) {
            throw new Refusal("journeys.refused.second_officer");
        }
        settle(id, person, basis, null);
    }

    /**
     * Compares a print taken at the door with those of the case and keeps what it said. The officer decides; a print that
     * does not settle it needs a second officer.
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public PrintOutcome comparePrint(JourneyId id, CaseId person, byte[] file, String name) {
        requireAtDoor(id, person);
        PrintOutcome outcome = prints.agrees(person, file, name) ? PrintOutcome.AGREES : PrintOutcome.DOES_NOT_SETTLE;
        settle(id, person, IdentityBasis.PRINT, outcome);
        return outcome;
    }

    private void settle(JourneyId id, CaseId person, IdentityBasis basis, @Nullable PrintOutcome print) {
        boardings.settle(id, person, basis, print, Actors.current(), clock.instant());
        events.publishEvent(JourneyAct.of("journey.identity.settled", id, person, Map.of("basis", basis.name())));
    }

    /**
     * A second officer looked at photo, document and person where the print did not settle it.
     *
     * @throws Refusal to the officer who compared the print
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void confirmSecond(JourneyId id, CaseId person) {
        Actor actor = Actors.current();
        requireAtDoor(id, person);
        Boarding first = boardings.of(person).orElseThrow(() -> new Refusal("journeys.objection.identity"));
        if (first.officer().equals(actor.id().key())) {
            throw new Refusal("journeys.refused.same_officer");
        }
        boardings.confirm(person, actor);
        events.publishEvent(JourneyAct.of("journey.identity.confirmed", id, person, Map.of()));
    }

    /**
     * The person is on board.
     *
     * @throws StepRefused if anything stands in the way now: a hold of this minute, a check, the identity
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void board(JourneyId id, CaseId person) {
        CaseFacts facts = requireAtDoor(id, person);
        cases.take(person, Step.EMBARK, new StepInput(null, facts.version()));
    }

    /** The person does not travel: a failed attempt where they were cleared, else the transfer is cancelled. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void refuse(JourneyId id, CaseId person, Step step, String code) {
        CaseFacts facts = requireAtDoor(id, person);
        cases.take(person, step, new StepInput(code, facts.version()));
    }

    /**
     * Everybody on board departs, or nobody: all conditions are asked again for each of them. Whoever has a seat is on
     * board by then, or was said not to travel; standby persons who got none stay with their side.
     *
     * @throws DepartureRefused with every person in whose way something stands
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void depart(JourneyId id) {
        Journey journey = lock(id);
        if (!journey.state().isOpen()) {
            throw new Refusal("journeys.refused.over", journey.state());
        }
        List<CaseFacts> seated = facts(id, false);
        List<TransferResult> against = new ArrayList<>();
        if (seated.isEmpty()) {
            throw new Refusal("journeys.refused.nobody_on_board");
        }
        for (CaseFacts facts : seated) {
            if (facts.state() != CaseState.EMBARKED) {
                against.add(refused(facts, List.of(Objection.because("journeys.reason.not_on_board"))));
            } else {
                take(facts, Step.DEPART, against);
            }
        }
        if (!against.isEmpty()) {
            throw new DepartureRefused(against);
        }
        leaveBehind(journey);
        journeys.depart(id, clock.instant());
        records.forEach(record -> record.departed(id));
        events.publishEvent(JourneyAct.of("journey.departed", id));
    }

    /** Standby persons, and whoever one side gave a seat without proposing it. */
    private void leaveBehind(Journey journey) {
        List<Seat> known = seats.on(journey.id(), Actors.current().country());
        known.stream().filter(Seat::isStandby).forEach(this::leaveBehind);
        seats.ofBothSides(journey).stream()
                .filter(seat -> !known.contains(seat))
                .forEach(seat -> seats.leave(seat, clock.instant()));
    }

    private void leaveBehind(Seat standby) {
        CaseFacts facts = cases.facts(standby.caseId()).orElseThrow(CaseNotFound::new);
        if (Step.CANCEL_TRANSFER.from().contains(facts.state())) {
            cases.take(facts.id(), Step.CANCEL_TRANSFER, new StepInput(CodeList.OTHER_JOURNEY, facts.version()));
        } else {
            seats.leave(standby, clock.instant());
        }
    }

    /** The journey has arrived, and everybody on it. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void arrive(JourneyId id) {
        Journey journey = lock(id);
        if (journey.state() != JourneyState.DEPARTED) {
            throw new Refusal("journeys.objection.not_departed");
        }
        List<TransferResult> against = new ArrayList<>();
        facts(id, false).stream()
                .filter(facts -> facts.state() == CaseState.IN_TRANSIT)
                .forEach(facts -> take(facts, Step.ARRIVE, against));
        if (!against.isEmpty()) {
            throw new DepartureRefused(against);
        }
        journeys.arrive(id, clock.instant());
        events.publishEvent(JourneyAct.of("journey.arrived", id));
    }

    /**
     * The journey turned back: a failed attempt for everybody on it, who need another journey.
     *
     * @param code of the agreement's list for failed attempts
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void turnBack(JourneyId id, String code) {
        Journey journey = lock(id);
        if (journey.state() != JourneyState.DEPARTED) {
            throw new Refusal("journeys.objection.not_departed");
        }
        for (CaseFacts facts : facts(id, false)) {
            if (facts.state() == CaseState.IN_TRANSIT) {
                cases.take(facts.id(), Step.FAIL_ATTEMPT, new StepInput(code, facts.version()));
            }
        }
        journeys.cancel(id, code);
        events.publishEvent(JourneyAct.of("journey.turned-back", id).because(code));
    }

    private void take(CaseFacts facts, Step step, List<TransferResult> against) {
        try {
            cases.take(facts.id(), step, new StepInput(null, facts.version()));
        } catch (StepRefused refused) {
            against.add(refused(facts, refused.objections()));
        }
    }

    private static TransferResult refused(CaseFacts facts, List<Objection> why) {
        return new TransferResult(facts.id(), facts.personName(), null, why);
    }

    private List<CaseFacts> facts(JourneyId id, boolean standby) {
        return cases.facts(seats.on(id, Actors.current().country()).stream()
                .filter(seat -> seat.isStandby() == standby)
                .filter(seat -> seat.standing() != SeatStanding.NOT_TRAVELLING)
                .map(Seat::caseId)
                .toList());
    }

    private Journey lock(JourneyId id) {
        return journeys.lock(id, Actors.current().country()).orElseThrow(JourneyNotFound::new);
    }

    /** A person with a place on this journey, while it takes persons on board. */
    private CaseFacts requireAtDoor(JourneyId id, CaseId person) {
        Country reader = Actors.current().country();
        Journey journey = journeys.find(id, reader).orElseThrow(JourneyNotFound::new);
        if (!journey.state().isOpen()) {
            throw new Refusal("journeys.refused.over", journey.state());
        }
        return seats.of(person, reader)
                .filter(seat -> seat.journey().equals(id))
                .flatMap(seat -> cases.facts(person).filter(facts -> seat.isKnownTo(facts.viewer(), facts.state())))
                .orElseThrow(CaseNotFound::new);
    }
}
