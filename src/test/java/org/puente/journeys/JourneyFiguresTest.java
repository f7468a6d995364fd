package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Figure;
import org.puente.portal.Figure.Counted;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
@PortalTest
class JourneyFiguresTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private HandoverDesk handover;

    @Autowired
    private DoorDesk door;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("handoversAtNight")
    private Figure night;

    @Autowired
    @Qualifier("missingBelongings")
    private Figure missing;

    private JourneyWalk walk;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void aHandoverInTheNightOfThePlaceOfArrivalIsOneOfBothSides() {
        CaseId person = walk.approved();
        JourneyId flight = arrived(person);
        Instant late = laterAt(LocalTime.of(23, 30));
        clock.stopAt(late);
        handOver(flight, person);

        assertThat(in(night, usSupervisor(), late)).isEqualTo(new Counted(1, 1));
        assertThat(in(night, coSupervisor(), late)).isEqualTo(new Counted(1, 1));
    }

    @Test
    void aHandoverByDayIsNoneAndCountsAmongWhomItIs() {
        CaseId person = walk.approved();
        JourneyId flight = arrived(person);
        Instant noon = laterAt(LocalTime.of(12, 20));
        clock.stopAt(noon);
        Actors.as(CO_COORDINATOR, () -> handover.sign(flight, person));
        assertThat(in(night, coSupervisor(), noon)).as("one signature").isEqualTo(new Counted(0, 0));
        Actors.as(US_COORDINATOR, () -> handover.sign(flight, person));

        assertThat(in(night, usSupervisor(), noon)).isEqualTo(new Counted(0, 1));
    }

    @Test
    void whatDidNotArriveIsMissingForBothSidesOnceItIsSaid() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        Actors.as(US_COORDINATOR, () -> handover.takeAlong(flight, person, "Blue bag", "T-1"));
        Actors.as(US_COORDINATOR, () -> handover.takeAlong(flight, person, "Guitar", "T-2"));
        walk.agree(flight, person);
        walk.clear(flight, person);
        walk.board(flight, person);
        Actors.as(US_COORDINATOR, () -> door.depart(flight));
        Instant landed = Instant.now().plus(Duration.ofDays(700));
        clock.stopAt(landed);
        Actors.as(CO_COORDINATOR, () -> door.arrive(flight));
        assertThat(in(missing, coSupervisor(), landed)).isEqualTo(new Counted(0, 2));

        UUID bag = Actors.as(CO_COORDINATOR, () -> handover.open(flight, person))
                .orElseThrow()
                .belongings()
                .getFirst()
                .id();
        Actors.as(CO_COORDINATOR, () -> handover.say(flight, person, bag, BelongingState.MISSING, "40 USD"));

        for (Actor reader : List.of(usSupervisor(), coSupervisor())) {
            assertThat(in(missing, reader, landed)).isEqualTo(new Counted(1, 2));
        }
    }

    @Test
    void ofJourneysOfOthersACountryCountsNothing() {
        for (Figure figure : List.of(night, missing)) {
            assertThat(figure.isShared()).isTrue();
            assertThat(portal.getBean(TransactionTemplate.class)
                            .<Counted>execute(_ -> Actors.as(
                                    org.puente.testing.TestActors.officer(
                                            Country.of("MX"), org.puente.access.Role.SUPERVISOR),
                                    () -> figure.in(Country.of("MX"), Instant.EPOCH, Instant.now())
                                            .orElseThrow())))
                    .isEqualTo(new Counted(0, 0));
        }
    }

    private JourneyId arrived(CaseId person) {
        JourneyId flight = walk.flight(6);
        walk.underWay(flight, person);
        Actors.as(CO_COORDINATOR, () -> door.arrive(flight));
        walk.passChecks(person);
        return flight;
    }

    private void handOver(JourneyId flight, CaseId person) {
        Actors.as(US_COORDINATOR, () -> handover.sign(flight, person));
        Actors.as(CO_COORDINATOR, () -> handover.sign(flight, person));
    }

    private static Instant laterAt(LocalTime time) {
        return Instant.now()
                .atZone(BOGOTA)
                .toLocalDate()
                .plusDays(2)
                .atTime(time)
                .atZone(BOGOTA)
                .toInstant();
    }

    /** Within a minute, in which no other test acts. */
    private Counted in(Figure figure, Actor reader, Instant moment) {
        return Actors.as(
                reader,
                () -> portal.getBean(TransactionTemplate.class)
                        .execute(_ -> figure.in(
                                        reader.equals(usSupervisor()) ? US : CO,
                                        moment.minusSeconds(30),
                                        moment.plusSeconds(30))
                                .orElseThrow()));
    }
}
