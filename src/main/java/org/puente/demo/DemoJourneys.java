package org.puente.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.journeys.Consent;
import org.puente.journeys.DoorDesk;
import org.puente.journeys.HandoverDesk;
import org.puente.journeys.IdentityBasis;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyPlan;
import org.puente.journeys.Leg;
import org.puente.journeys.Operator;
import org.puente.journeys.SeatDesk;
import org.puente.journeys.TransferResult;
import org.puente.journeys.Transfers;
import org.puente.journeys.TravelMode;
import org.puente.journeys.WayBackDesk;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Three journeys of the demo: one behind with everything signed, one in boarding today, one in planning. */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
class DemoJourneys {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final ZoneId ALEXANDRIA = ZoneId.of("America/New_York");
    private static final Duration FLIGHT = Duration.ofHours(5);
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime LATEST_DEPARTURE = LocalTime.of(15, 0);

    private final DemoStage stage;
    private final DemoChecks checks;
    private final JourneyDesk journeys;
    private final SeatDesk seats;
    private final Transfers transfers;
    private final DoorDesk door;
    private final HandoverDesk handover;
    private final WayBackDesk ways;
    private final DemoCrew crew;

    DemoJourneys(
            DemoStage stage,
            DemoChecks checks,
            JourneyDesk journeys,
            SeatDesk seats,
            Transfers transfers,
            DoorDesk door,
            HandoverDesk handover,
            WayBackDesk ways,
            DemoCrew crew) {
        this.stage = stage;
        this.checks = checks;
        this.journeys = journeys;
        this.seats = seats;
        this.transfers = transfers;
        this.door = door;
        this.handover = handover;
        this.ways = ways;
        this.crew = crew;
    }

    /** The persons of each journey, in the order of the stories. */
    record Passengers(List<CaseId> behind, List<CaseId> today, List<CaseId> ahead) {

        /** A child gets a seat with the family, beside its parent. */
        void ahead(CaseId id, DemoStory story) {
            if (!story.minor()) {
                ahead.add(id);
            }
        }

        static Passengers none() {
            return new Passengers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    void play(Passengers persons, Instant now) {
        behind(persons.behind(), now);
        today(persons.today(), now);
        ahead(persons.ahead(), now);
    }

    /** Nine days ago: the last person refused to board, the others were handed over and their cases closed. */
    private void behind(List<CaseId> persons, Instant now) {
        Instant departs = at(now, -9, MORNING);
        CaseId refused = persons.getLast();
        List<CaseId> travelled = persons.subList(0, persons.size() - 1);
        JourneyId flight = agreed(persons, departs, 6, departs.minus(Duration.ofDays(6)));
        persons.forEach(person -> belongings(flight, person, departs.minus(Duration.ofHours(20))));
        clear(flight, persons, departs.minus(Duration.ofHours(6)));
        travelled.forEach(person -> board(flight, person, departs.minus(Duration.ofMinutes(50))));
        Actor coordinator = coordinator(DemoStage.US);
        stage.act(
                coordinator,
                departs.minus(Duration.ofMinutes(20)),
                () -> door.refuse(flight, refused, Step.FAIL_ATTEMPT, "PERSON_REFUSED"));
        stage.act(coordinator, departs, () -> door.depart(flight));
        Instant arrives = departs.plus(FLIGHT);
        stage.act(coordinator(DemoStage.CO), arrives, () -> door.arrive(flight));
        travelled.forEach(person -> handOver(flight, person, arrives.plus(Duration.ofMinutes(40))));
        travelled.forEach(person -> close(person, arrives.plus(Duration.ofDays(2))));
        wrongReturn(travelled.getLast(), now);
    }

    /** Yesterday the receiving side found that the removal order had been set aside before the journey. */
    private void wrongReturn(CaseId person, Instant now) {
        Actor receiving = stage.officer(DemoStage.CO, Role.SUPERVISOR, 0);
        Instant reported = now.minus(Duration.ofHours(22));
        stage.take(receiving, reported, person, Step.REPORT_WRONG_RETURN, null);
        stage.act(receiving, reported.plusSeconds(600), () -> ways.keep(person));
        stage.act(receiving, reported.plusSeconds(5400), () -> ways.consent(person, Consent.GIVEN));
        stage.act(
                stage.officer(DemoStage.US, Role.SUPERVISOR, 1),
                reported.plus(Duration.ofHours(3)),
                () -> ways.keep(person));
    }

    private void handOver(JourneyId flight, CaseId person, Instant when) {
        checks.passAll(person, when);
        Actor receiving = coordinator(DemoStage.CO);
        stage.act(
                receiving,
                when,
                () -> handover.open(flight, person)
                        .orElseThrow()
                        .belongings()
                        .forEach(each -> handover.say(
                                flight, person, each.id(), org.puente.journeys.BelongingState.HANDED_OVER, "")));
        stage.act(coordinator(DemoStage.US), when, () -> handover.sign(flight, person));
        stage.act(receiving, when.plusSeconds(120), () -> handover.sign(flight, person));
    }

    private void close(CaseId person, Instant when) {
        stage.take(stage.officer(DemoStage.US, Role.SUPERVISOR, 0), when, person, Step.CLOSE, null);
        stage.take(stage.officer(DemoStage.CO, Role.SUPERVISOR, 0), when.plusSeconds(3600), person, Step.CLOSE, null);
    }

    /** The first two are on board, the next are cleared, and of the last one not all checks are answered. */
    private void today(List<CaseId> persons, Instant now) {
        Instant departs = soonByDay(now.plus(Duration.ofHours(2)));
        JourneyId flight = agreed(persons, departs, 12, now.minus(Duration.ofDays(5)));
        List<CaseId> ready = persons.subList(0, persons.size() - 1);
        persons.forEach(person -> belongings(flight, person, now.minus(Duration.ofHours(5))));
        clear(flight, ready, now.minus(Duration.ofHours(3)));
        ready.subList(0, 2).forEach(person -> board(flight, person, now.minus(Duration.ofMinutes(20))));
    }

    /** In eight days: one is proposed and waits for the other side, the others have their seats. */
    private void ahead(List<CaseId> persons, Instant now) {
        Actor coordinator = coordinator(DemoStage.US);
        JourneyId flight = planned(at(now, 8, MORNING), 24, now.minus(Duration.ofHours(30)));
        persons.forEach(
                person -> stage.act(coordinator, now.minus(Duration.ofHours(29)), () -> seats.add(flight, person)));
        stage.act(
                coordinator,
                now.minus(Duration.ofHours(4)),
                () -> whole(flight, Step.PROPOSE_TRANSFER, List.of(persons.getFirst())));
    }

    private JourneyId agreed(List<CaseId> persons, Instant departs, int places, Instant proposed) {
        JourneyId flight = planned(departs, places, proposed.minus(Duration.ofHours(8)));
        Actor coordinator = coordinator(DemoStage.US);
        persons.forEach(
                person -> stage.act(coordinator, proposed.minus(Duration.ofHours(6)), () -> seats.add(flight, person)));
        stage.act(coordinator, proposed, () -> whole(flight, Step.PROPOSE_TRANSFER, persons));
        stage.act(
                coordinator(DemoStage.CO),
                proposed.plus(Duration.ofHours(5)),
                () -> whole(flight, Step.ACCEPT_TRANSFER, persons));
        crew.joinedBy(flight, proposed.plus(Duration.ofHours(6)));
        return flight;
    }

    private JourneyId planned(Instant departs, int places, Instant when) {
        Leg leg = new Leg("Alexandria", ALEXANDRIA, departs, "Bogotá", BOGOTA, departs.plus(FLIGHT));
        JourneyPlan plan = new JourneyPlan(TravelMode.AIR, Operator.SENDING, "N-DEMO", places, List.of(leg));
        JourneyId flight = stage.act(coordinator(DemoStage.US), when, () -> journeys.plan("us-co", plan));
        crew.board(flight, when.plusSeconds(900));
        return flight;
    }

    private void clear(JourneyId flight, List<CaseId> persons, Instant when) {
        persons.forEach(person -> checks.passAll(person, when.minus(Duration.ofHours(1))));
        stage.act(stage.officer(DemoStage.US, Role.SUPERVISOR, 1), when, () -> whole(flight, Step.CLEAR, persons));
        stage.act(
                stage.officer(DemoStage.CO, Role.CONSULAR_OFFICER, 1),
                when.plusSeconds(1800),
                () -> whole(flight, Step.CLEAR, persons));
    }

    /** A story that the rules refuse is a mistake in the story. */
    private void whole(JourneyId flight, Step step, List<CaseId> persons) {
        for (TransferResult result : transfers.take(flight, step, persons, null)) {
            if (!result.isDone()) {
                throw new IllegalStateException(step + " is refused: " + result.objections());
            }
        }
    }

    private void board(JourneyId flight, CaseId person, Instant when) {
        checks.passAll(person, when);
        stage.act(coordinator(DemoStage.US), when, () -> {
            door.settle(flight, person, IdentityBasis.PHOTO);
            door.board(flight, person);
        });
    }

    private void belongings(JourneyId flight, CaseId person, Instant when) {
        stage.act(coordinator(DemoStage.US), when, () -> {
            handover.takeAlong(flight, person, "Travel bag, blue", "DEMO-1");
            handover.takeAlong(flight, person, "Telephone and charger", "DEMO-2");
        });
    }

    private Actor coordinator(Country country) {
        return stage.officer(country, Role.TRANSFER_COORDINATOR, 0);
    }

    private static Instant at(Instant now, int days, LocalTime time) {
        return LocalDate.ofInstant(now, BOGOTA)
                .plusDays(days)
                .atTime(time)
                .atZone(BOGOTA)
                .toInstant();
    }

    /** As soon as the arrival is by day. */
    private static Instant soonByDay(Instant earliest) {
        LocalTime time = LocalTime.ofInstant(earliest, BOGOTA);
        if (!time.isBefore(MORNING) && time.isBefore(LATEST_DEPARTURE)) {
            return earliest;
        }
        return at(earliest, time.isBefore(MORNING) ? 0 : 1, MORNING);
    }
}
