package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is late is an incident although nobody comes. */
@Tag("database")
@PortalTest
class LatenessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RestraintDesk restraints;

    @Autowired
    private LaterRestraints later;

    @Autowired
    private ForceDesk force;

    @Autowired
    private LatenessClock round;

    @Autowired
    private TestClock clock;

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private CaseId person;

    @BeforeEach
    void approve() {
        person = new JourneyWalk(portal).approved();
        clock.stopAt(start);
        new CheckStories(portal).authorise(person, RestraintMean.SOFT_WRISTS);
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void aRestraintThatNobodyReviewsIsAnIncidentOnceAndAgainAfterTheNextReview() {
        start();
        after(Duration.ofMinutes(15));
        assertThat(incidents()).isEmpty();

        after(Duration.ofMinutes(16));
        after(Duration.ofMinutes(90));
        assertThat(incidents()).extracting(Incident::checkId).containsExactly("TRN-01");
        assertThat(incidents().getFirst()).satisfies(incident -> {
            assertThat(incident.keeper()).isEqualTo(US_COORDINATOR.id());
            assertThat(incident.openedAt()).isEqualTo(start.plus(Duration.ofMinutes(16)));
            assertThat(incident.answerDue()).isNotNull();
            assertThat(incident.shared()).isFalse();
        });

        Actors.as(US_COORDINATOR, () -> restraints.review(log().getFirst().id()));
        assertThat(incidents()).hasSize(1);
        after(Duration.ofHours(5));
        Actors.as(US_COORDINATOR, () -> restraints.end(log().getFirst().id()));
        after(Duration.ofHours(9));
        assertThat(incidents()).extracting(Incident::checkId).containsExactly("TRN-01", "TRN-01");
    }

    @Test
    void ofARestraintThatIsReviewedAndEndedInTimeNothingIsTold() {
        start();
        clock.stopAt(start.plus(Duration.ofMinutes(14)));
        Actors.as(US_COORDINATOR, () -> restraints.review(log().getFirst().id()));
        after(Duration.ofMinutes(20));
        Actors.as(US_COORDINATOR, () -> restraints.end(log().getFirst().id()));

        after(Duration.ofHours(3));

        assertThat(incidents()).isEmpty();
    }

    @Test
    void theLinesOfADeviceAreWaitedForAsTheyComeOneAfterTheOther() {
        UUID id = UUID.randomUUID();
        clock.stopAt(start.plus(Duration.ofHours(2)));
        Actors.as(
                US_COORDINATOR,
                () -> later.start(
                        id,
                        person,
                        RestraintMean.SOFT_WRISTS,
                        RestraintReason.INJURY_TO_SELF,
                        usSupervisor().name(),
                        start));
        round.look();
        assertThat(incidents()).isEmpty();

        after(Duration.ofMinutes(136));

        assertThat(incidents()).extracting(Incident::checkId).containsExactly("TRN-01");
    }

    @Test
    void aReportAndADoctorThatNeverCameAreAnIncidentEach() {
        use();
        after(Duration.ofHours(24));
        assertThat(incidents()).hasSize(1);

        after(Duration.ofHours(25));
        after(Duration.ofHours(49));

        assertThat(incidents()).extracting(Incident::checkId).containsExactly("TRN-04", "TRN-04");
        UseOfForce used = Actors.as(US_COORDINATOR, () -> force.of(person)).getFirst();
        Actors.as(US_COORDINATOR, () -> force.report(used.id(), "He was held down."));
        Actors.as(usHealthProfessional(), () -> force.doctorSaw(used.id(), "Dr. Invented", 0, Injuries.NONE_SEEN));
        assertThat(incidents()).hasSize(2);
    }

    @Test
    void severalNodesTellItOnce() {
        start();
        use();
        clock.stopAt(start.plus(Duration.ofDays(3)));
        int nodes = 4;
        CyclicBarrier together = new CyclicBarrier(nodes);
        try (ExecutorService all = Executors.newFixedThreadPool(nodes)) {
            CompletableFuture.allOf(IntStream.range(0, nodes)
                            .mapToObj(n -> CompletableFuture.runAsync(
                                    () -> {
                                        await(together);
                                        round.look();
                                    },
                                    all))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }

        assertThat(incidents()).extracting(Incident::checkId).containsExactlyInAnyOrder("TRN-01", "TRN-04", "TRN-04");
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void after(Duration time) {
        clock.stopAt(start.plus(time));
        round.look();
    }

    private void start() {
        Actors.as(
                US_COORDINATOR,
                () -> restraints.start(
                        person,
                        RestraintMean.SOFT_WRISTS,
                        RestraintReason.INJURY_TO_SELF,
                        usSupervisor().name(),
                        0));
    }

    private void use() {
        Actors.as(
                US_COORDINATOR,
                () -> force.record(new ForceInput(
                        person,
                        ForceKind.HELD_DOWN,
                        ForceReason.INJURY_TO_SELF,
                        Injuries.NONE_SEEN,
                        "Otto Inventado",
                        "",
                        0)));
    }

    private List<Restraint> log() {
        return Actors.as(US_COORDINATOR, () -> restraints.of(person));
    }

    private List<Incident> incidents() {
        return new CheckStories(portal).incidents(US_COORDINATOR, person);
    }
}
