package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.biometrics.ComparisonReason.DETAILS_AGREE;
import static org.puente.biometrics.ComparisonReason.OTHER_PATTERN;
import static org.puente.biometrics.ComparisonWalk.secondExaminer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usExaminer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class ComparisonRaceTest {

    private static final int EXAMINERS = 4;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase rows;

    @Test
    void fourExaminersAtOnceGetTwoPartsAndEachPlaceOnce() throws Exception {
        ComparisonWalk walk = new ComparisonWalk(portal);
        walk.finishEverything();
        ComparisonId comparison = walk.waiting();
        ComparisonPool pool = portal.getBean(ComparisonPool.class);

        List<Boolean> taken = atOnce(IntStream.range(0, EXAMINERS)
                .mapToObj(n -> (Callable<Boolean>)
                        () -> Actors.as(examiner(n), pool::take).isPresent())
                .toList());

        assertThat(taken).filteredOn(got -> got).hasSize(2);
        assertThat(rows.sql("select place from comparison_review where comparison_id = ? order by place")
                        .param(comparison.uuid())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void twoWhoDifferAtTheSameMomentStillCallForAThird() throws Exception {
        ComparisonWalk walk = new ComparisonWalk(portal);
        CaseId caseId = walk.caseWithTwoSets();
        walk.start(caseId);
        ReviewId first = walk.take(usExaminer());
        ReviewId second = walk.take(secondExaminer());
        walk.analyse(usExaminer(), first, true);
        walk.analyse(secondExaminer(), second, true);
        ComparisonDesk desk = portal.getBean(ComparisonDesk.class);

        atOnce(List.of(
                () -> record(desk, usExaminer(), first, DETAILS_AGREE),
                () -> record(desk, secondExaminer(), second, OTHER_PATTERN)));

        Conclusion conclusion = Actors.as(
                        usCaseworker(), () -> portal.getBean(Conclusions.class).forCase(caseId))
                .getFirst();
        assertThat(conclusion.concluded()).isEqualTo(2);
        assertThat(conclusion.examiners()).isEqualTo(3);
    }

    private static boolean record(ComparisonDesk desk, Actor examiner, ReviewId review, ComparisonReason reason) {
        Actors.as(examiner, () -> desk.recordConclusion(review, reason, "Seen.", ComparisonMarks.NONE));
        return true;
    }

    private static Actor examiner(int n) {
        Actor model = usExaminer();
        return new Actor(new UserId(model.id().key() + "-race-" + n), model.name(), model.party(), model.roles());
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<Boolean>> running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            return get(running);
        }
    }

    private static List<Boolean> get(List<Future<Boolean>> running) throws Exception {
        List<Boolean> results = new ArrayList<>();
        for (Future<Boolean> each : running) {
            results.add(each.get(30, TimeUnit.SECONDS));
        }
        return results;
    }
}
