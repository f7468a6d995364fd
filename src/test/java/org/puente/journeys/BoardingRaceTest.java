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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

@Tag("database")
@PortalTest
class BoardingRaceTest {

    private static final int COORDINATORS = 3;
    private static final int PERSONS = 12;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private DoorDesk door;

    @Autowired
    private SeatDesk seats;

    @Autowired
    private ManifestReader manifests;

    private JourneyWalk walk;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
    }

    @Test
    void threeCoordinatorsWhoBoardTheSamePersonsAtOnceCountEachOnce() throws Exception {
        CaseId[] persons =
                IntStream.range(0, PERSONS).mapToObj(_ -> walk.approved()).toArray(CaseId[]::new);
        JourneyId flight = walk.flight(PERSONS);
        walk.seat(flight, persons);
        walk.agree(flight, persons);
        walk.clear(flight, persons);
        Stream.of(persons).forEach(walk::passChecks);
        Stream.of(persons)
                .forEach(person -> Actors.as(US_COORDINATOR, () -> door.settle(flight, person, IdentityBasis.PHOTO)));

        List<Integer> boarded = atOnce(IntStream.range(0, COORDINATORS)
                .mapToObj(n -> (Callable<Integer>) () -> boardAll(coordinator(n), flight, persons))
                .toList());

        assertThat(boarded.stream().mapToInt(Integer::intValue).sum()).isEqualTo(PERSONS);
        Manifest manifest =
                Actors.as(US_COORDINATOR, () -> manifests.read(flight)).orElseThrow();
        assertThat(manifest.travelled()).isEqualTo(PERSONS);
        assertThat(manifest.lines().stream().flatMap(line -> line.seat().place().stream()))
                .doesNotHaveDuplicates()
                .hasSize(PERSONS);
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

    private int boardAll(Actor coordinator, JourneyId flight, CaseId[] persons) {
        int done = 0;
        for (CaseId person : persons) {
            done += tried(() -> Actors.as(coordinator, () -> door.board(flight, person))) ? 1 : 0;
        }
        return done;
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
                results.add(each.get(60, TimeUnit.SECONDS));
            }
        }
        return results;
    }
}
