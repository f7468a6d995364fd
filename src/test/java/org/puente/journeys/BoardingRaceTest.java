package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.Phase;
import org.puente.treatment.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

@Tag("database")
@PortalTest
class BoardingRaceTest {

    private static final int COORDINATORS = 3;

    /** {@code ./puente soak boarding} lets 150 persons board. */
    private static final int PERSONS = Integer.getInteger("puente.soak.persons", 18);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private DoorDesk door;

    @Autowired
    private SeatDesk seats;

    @Autowired
    private ManifestReader manifests;

    @Autowired
    private CheckDesk checks;

    private JourneyWalk walk;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
    }

    @Test
    void threeCoordinatorsWhoBoardTheSamePersonsAtOnceCountEachOnceAndLoseNoAnswer() throws Exception {
        JourneyWalk.Flight cleared = walk.cleared(PERSONS);
        CaseId[] persons = cleared.persons();
        JourneyId flight = cleared.journey();

        List<Tally> tallies = atOnce(IntStream.range(0, COORDINATORS)
                .mapToObj(n -> (Callable<Tally>) () -> boardAll(coordinator(n), flight, persons))
                .toList());

        assertThat(tallies.stream().mapToInt(Tally::boarded).sum()).isEqualTo(PERSONS);
        Manifest manifest =
                Actors.as(US_COORDINATOR, () -> manifests.read(flight)).orElseThrow();
        assertThat(manifest.travelled()).isEqualTo(PERSONS);
        assertThat(manifest.lines().stream().flatMap(line -> line.seat().place().stream()))
                .doesNotHaveDuplicates()
                .hasSize(PERSONS);
        assertThat(Stream.of(persons).mapToInt(this::answersAtTheDoor).sum())
                .isPositive()
                .isEqualTo(tallies.stream().mapToInt(Tally::answered).sum());
    }

    @Test
    void twoCoordinatorsWhoGiveOneSeatAtOnceGiveItToOnePerson() throws Exception {
        CaseId one = walk.approved();
        CaseId other = walk.approved();
        JourneyId flight = walk.flight(12);
        walk.seat(flight, one, other);

        List<Boolean> given = atOnce(List.of(
                () -> tried(() -> Actors.as(coordinator(0), () -> seats.seat(flight, one, "2F"))),
                () -> tried(() -> Actors.as(coordinator(1), () -> seats.seat(flight, other, "2F")))));

        assertThat(given).containsExactlyInAnyOrder(true, false);
    }

    /** What one coordinator got done: persons on board, answers kept. */
    private record Tally(int boarded, int answered) {}

    private Tally boardAll(Actor coordinator, JourneyId flight, CaseId[] persons) {
        int boarded = 0;
        int answered = 0;
        for (CaseId person : persons) {
            answered += Actors.as(coordinator, () -> answerDoorChecks(person));
            tried(() -> Actors.as(coordinator, () -> door.settle(flight, person, IdentityBasis.PHOTO)));
            boarded += tried(() -> Actors.as(coordinator, () -> door.board(flight, person))) ? 1 : 0;
        }
        return new Tally(boarded, answered);
    }

    private int answerDoorChecks(CaseId person) {
        int kept = 0;
        for (CheckLine line : checks.list(person).orElseThrow().of(Phase.EMBARKATION)) {
            if (line.mayAnswer() && line.answer().isEmpty()) {
                AnswerInput input = new AnswerInput(
                        person, line.check().id(), Verdict.PASS, "Gate 4", "Seen at the door", "", line.basis());
                kept += tried(() -> checks.answer(input)) ? 1 : 0;
            }
        }
        return kept;
    }

    private int answersAtTheDoor(CaseId person) {
        return Actors.as(US_COORDINATOR, () -> checks.list(person)).orElseThrow().of(Phase.EMBARKATION).stream()
                .mapToInt(line -> line.own().size())
                .sum();
    }

    private static boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal | DataAccessException somebodyWasFaster) {
            return false;
        }
    }

    private static Actor coordinator(int n) {
        return new Actor(
                new UserId(US_COORDINATOR.id().key() + "-race-" + n),
                US_COORDINATOR.name(),
                US_COORDINATOR.party(),
                US_COORDINATOR.roles());
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<T>> running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            for (Future<T> each : running) {
                results.add(each.get(240, TimeUnit.SECONDS));
            }
        }
        return results;
    }
}
