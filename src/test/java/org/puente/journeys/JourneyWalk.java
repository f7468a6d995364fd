package org.puente.journeys;

import static org.puente.access.Role.TRANSFER_COORDINATOR;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.officer;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.approvals.ApprovalDesk;
import org.puente.approvals.Evidence;
import org.puente.approvals.NationalityDesk;
import org.puente.approvals.Papers;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.testing.CaseWalk;
import org.puente.testing.Pair;
import org.puente.testing.WholeDatabase;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.Verdict;
import org.springframework.context.ApplicationContext;

/** Brings persons and journeys to where a test begins. */
public final class JourneyWalk {

    public static final Actor US_COORDINATOR = officer(US, TRANSFER_COORDINATOR);
    public static final Actor CO_COORDINATOR = officer(CO, TRANSFER_COORDINATOR);

    private static final int AFTER_NOTICE_DAYS = 5;
    private static final Set<Role> NOT_AT_CHECKS = EnumSet.of(Role.MONITOR, Role.COMPLAINT_BODY);

    private final ApplicationContext portal;
    private final CaseWalk cases;
    private final Pair pair;
    private final Actor sender;
    private final Actor receiver;

    public JourneyWalk(ApplicationContext portal) {
        this(portal, Pair.US_CO);
    }

    public JourneyWalk(ApplicationContext portal, Pair pair) {
        this.portal = portal;
        this.pair = pair;
        cases = new CaseWalk(portal, pair);
        sender = officer(pair.sending(), TRANSFER_COORDINATOR);
        receiver = officer(pair.receiving(), TRANSFER_COORDINATOR);
    }

    /** The decision on nationality is prepared. */
    public void prepare(CaseId id) {
        Actors.as(
                receiving(Role.IDENTITY_OFFICER),
                () -> portal.getBean(NationalityDesk.class)
                        .prepare(
                                id,
                                EnumSet.of(Evidence.CIVIL_REGISTRY, Evidence.CONSULAR_INTERVIEW),
                                "F-1",
                                Papers.proven(),
                                NationalityDesk.NONE));
    }

    /** Nationality is confirmed, and a travel document of the next six months on record. */
    public void confirm(CaseId id) {
        NationalityDesk nationality = portal.getBean(NationalityDesk.class);
        for (Actor each : List.of(receiving(Role.IDENTITY_OFFICER), another(receiving(Role.IDENTITY_OFFICER)))) {
            Actors.as(each, () -> nationality.seen(id, true));
            cases.take(each, id, Step.CONFIRM_NATIONALITY);
        }
        Actors.as(
                receiving(Role.CONSULAR_OFFICER),
                () -> portal.getBean(ApprovalDesk.class).record(id, Papers.paper(pair.receiving()), ApprovalDesk.NONE));
    }

    public void approve(CaseId id) {
        ApprovalDesk approvals = portal.getBean(ApprovalDesk.class);
        for (Actor each : List.of(receiving(Role.CONSULAR_OFFICER), receiving(Role.SUPERVISOR))) {
            Actors.as(each, () -> approvals.seenDifferences(id, true));
            cases.take(each, id, Step.APPROVE_RETURN);
        }
    }

    /** A person whose return is approved, with a travel document of the next six months. */
    public CaseId approved() {
        CaseId id = cases.acknowledge(cases.submit(cases.ready(Papers.MUNATON)));
        prepare(id);
        confirm(id);
        approve(id);
        return id;
    }

    /** A flight in five days, by day, that the sending side plans. */
    public JourneyId flight(int seats) {
        return flight(seats, departure(pair));
    }

    public JourneyId flight(int seats, Instant departs) {
        return Actors.as(
                sender, () -> portal.getBean(JourneyDesk.class).plan(pair.agreement(), plan(pair, seats, departs)));
    }

    /** A flight in five days, by day, that a coordinator's side plans. */
    public JourneyId flightOf(Actor planner, int seats) {
        return Actors.as(
                planner,
                () -> portal.getBean(JourneyDesk.class).plan(pair.agreement(), plan(pair, seats, departure(pair))));
    }

    public void add(Actor actor, JourneyId journey, CaseId person) {
        Actors.as(actor, () -> portal.getBean(SeatDesk.class).add(journey, person));
    }

    /** A flight in five days, by day. */
    public static JourneyPlan planOf(int seats) {
        return plan(Pair.US_CO, seats, departure());
    }

    static JourneyPlan plan(int seats, Instant departs) {
        return plan(Pair.US_CO, seats, departs);
    }

    private static JourneyPlan plan(Pair pair, int seats, Instant departs) {
        Leg leg =
                new Leg(pair.from(), pair.fromZone(), departs, pair.to(), pair.toZone(), departs.plusSeconds(5 * 3600));
        return new JourneyPlan(TravelMode.AIR, Operator.SENDING, "N123PX", seats, List.of(leg));
    }

    static Instant departure() {
        return departure(Pair.US_CO);
    }

    private static Instant departure(Pair pair) {
        return ZonedDateTime.now(pair.toZone())
                .plusDays(AFTER_NOTICE_DAYS)
                .with(LocalTime.of(9, 0))
                .toInstant();
    }

    public void seat(JourneyId journey, CaseId... persons) {
        for (CaseId person : persons) {
            Actors.as(sender, () -> portal.getBean(SeatDesk.class).add(journey, person));
        }
    }

    /** A journey and those who travel on it. */
    public record Flight(JourneyId journey, CaseId... persons) {}

    /** A flight with as many seats as persons, all of whom are cleared for it. */
    public Flight cleared(int persons) {
        CaseId[] all = IntStream.range(0, persons).mapToObj(_ -> approved()).toArray(CaseId[]::new);
        JourneyId flight = flight(persons);
        seat(flight, all);
        agree(flight, all);
        clear(flight, all);
        return new Flight(flight, all);
    }

    /** As {@link #cleared(int)}, with all of them on board. */
    public Flight boarded(int persons) {
        Flight flight = cleared(persons);
        board(flight.journey(), flight.persons());
        return flight;
    }

    /** Everybody on the journey is proposed by the sending side and accepted by the receiving one. */
    public void agree(JourneyId journey, CaseId... persons) {
        whole(sender, journey, Step.PROPOSE_TRANSFER, persons);
        whole(receiver, journey, Step.ACCEPT_TRANSFER, persons);
    }

    /** All checks that are open now pass, and both sides sign the clearance. */
    public void clear(JourneyId journey, CaseId... persons) {
        Arrays.stream(persons).forEach(this::passChecks);
        certifyOnTheDay(journey);
        whole(officer(pair.sending(), Role.SUPERVISOR), journey, Step.CLEAR, persons);
        whole(receiving(Role.CONSULAR_OFFICER), journey, Step.CLEAR, persons);
    }

    /** The certificates of today are recent on the day of the flight: it is moved to the day after tomorrow. */
    public void certifyOnTheDay(JourneyId journey) {
        WholeDatabase rows = portal.getBean(WholeDatabase.class);
        Instant soon = ZonedDateTime.now(pair.toZone())
                .plusDays(1)
                .with(LocalTime.of(9, 0))
                .toInstant();
        for (String table : List.of("journey", "journey_leg")) {
            String id = table.equals("journey") ? "id" : "journey_id";
            rows.sql("update " + table + " set departs_at = ?, arrives_at = ? where " + id + " = ?")
                    .params(Rows.at(soon), Rows.at(soon.plusSeconds(5 * 3600)), journey.uuid())
                    .update();
        }
    }

    public List<TransferResult> whole(Actor actor, JourneyId journey, Step step, CaseId... persons) {
        return whole(actor, journey, step, null, persons);
    }

    public List<TransferResult> whole(
            Actor actor, JourneyId journey, Step step, @Nullable String code, CaseId... persons) {
        return Actors.as(actor, () -> portal.getBean(Transfers.class).take(journey, step, List.of(persons), code));
    }

    /** Whoever may answer a check that applies now says that it passes. */
    public void passChecks(CaseId id) {
        for (Country country : List.of(pair.sending(), pair.receiving())) {
            for (Role role : EnumSet.complementOf(EnumSet.copyOf(NOT_AT_CHECKS))) {
                Actor actor = officer(country, role);
                if (actor.may(org.puente.access.Permission.ANSWER_CHECKS)) {
                    Actors.as(actor, () -> passed(id));
                }
            }
        }
    }

    private boolean passed(CaseId id) {
        CheckDesk desk = portal.getBean(CheckDesk.class);
        List<CheckLine> mine = desk.list(id).orElseThrow().lines().stream()
                .filter(line ->
                        line.mayAnswer() && line.applies() && line.answer().isEmpty())
                .toList();
        mine.forEach(line ->
                desk.answer(new AnswerInput(id, line.check().id(), Verdict.PASS, "", "Test record", "", line.basis())));
        return true;
    }

    public void board(JourneyId journey, CaseId... persons) {
        DoorDesk door = portal.getBean(DoorDesk.class);
        for (CaseId person : persons) {
            passChecks(person);
            Actors.as(sender, () -> {
                door.settle(journey, person, IdentityBasis.PHOTO);
                door.board(journey, person);
            });
        }
    }

    /** The person sits on the journey, and it has departed. */
    public void underWay(JourneyId journey, CaseId person) {
        seat(journey, person);
        agree(journey, person);
        clear(journey, person);
        board(journey, person);
        Actors.as(sender, () -> portal.getBean(DoorDesk.class).depart(journey));
    }

    /** A person who arrived and was handed over by both sides. */
    public CaseId handedOver() {
        CaseId person = approved();
        JourneyId flight = flight(6);
        underWay(flight, person);
        Actors.as(receiver, () -> portal.getBean(DoorDesk.class).arrive(flight));
        passChecks(person);
        for (Actor each : List.of(sender, receiver)) {
            Actors.as(each, () -> portal.getBean(HandoverDesk.class).sign(flight, person));
        }
        return person;
    }

    private Actor receiving(Role role) {
        return officer(pair.receiving(), role);
    }

    public CaseWalk cases() {
        return cases;
    }
}
