package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** Hundreds of answers; a thousand come from browsers ({@link ManyAnswersBrowserTest}), and {@code ./puente soak field} hands in ten thousand and prints what it found. */
@Tag("database")
@PortalTest
class ManyAnswersTest {

    private static final int ANSWERS = Integer.getInteger("puente.soak.answers", 300);
    private static final Path FIGURES = Path.of("target", "field.txt");
    private static final int PERSONS = 5;
    private static final int FAILS_EVERY = 25;
    private static final int AT_ONCE = 40;
    private static final List<String> CHECKS = List.of("TRN-02", "TRN-03", "TRN-05");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase database;

    @Test
    void ofAThousandAnswersInAnyOrderHandedInAgainAndAgainAndCutOffNoneIsLostOrDoubled() throws Exception {
        JourneyWalk.Flight boarded = new JourneyWalk(portal).boarded(PERSONS);
        CaseId[] persons = boarded.persons();
        JourneyId flight = boarded.journey();
        List<Tablet> tablets =
                List.of(Tablet.of(portal, US_COORDINATOR, flight), Tablet.of(portal, CO_COORDINATOR, flight));
        List<Map<String, Object>> queue = answers(tablets, persons);
        Random chance = new Random(2026);

        List<Callable<Integer>> hands = new ArrayList<>();
        for (int hand = 0; hand < 2 * tablets.size(); hand++) {
            int whose = hand % tablets.size();
            Tablet tablet = tablets.get(whose);
            List<Map<String, Object>> order = new ArrayList<>(IntStream.range(0, ANSWERS)
                    .filter(n -> n % tablets.size() == whose)
                    .mapToObj(queue::get)
                    .toList());
            Collections.shuffle(order, chance);
            long seed = chance.nextLong();
            hands.add(() -> handIn(tablet, order, new Random(seed)));
        }
        try (ExecutorService both = Executors.newFixedThreadPool(hands.size())) {
            for (Future<Integer> done : both.invokeAll(hands)) {
                assertThat(done.get()).isPositive();
            }
        }

        Set<String> kept = new HashSet<>(database.sql("select cast(id as varchar) from field_item where journey_id = ?")
                .param(flight.uuid())
                .query(String.class)
                .list());
        int applied = count(
                "select count(*) from field_item where outcome = 'APPLIED' and because is null" + " and journey_id = ?",
                flight);
        int recorded = count(
                "select count(*) from treatment_answer a where check_id in ('TRN-02', 'TRN-03', 'TRN-05')"
                        + " and case_id in (select case_id from journey_seat where journey_id = ?)",
                flight);
        long lost = queue.stream()
                .filter(item -> !kept.contains(String.valueOf(item.get("id"))))
                .count();
        int conflicts = count("select count(*) from field_item where outcome = 'CONFLICT' and journey_id = ?", flight);
        leaveNothingToSettle(flight);
        int doubled = kept.size() - ANSWERS + recorded - applied;
        Files.writeString(FIGURES, ANSWERS + " " + lost + " " + doubled + " " + conflicts + "\n");
        assertThat(lost).isZero();
        assertThat(kept).hasSize(ANSWERS);
        assertThat(applied).isPositive().isEqualTo(recorded);
    }

    /** Other tests look for what a person has to settle first. */
    private void leaveNothingToSettle(JourneyId flight) {
        database.sql("update field_item set outcome = 'APPLIED' where journey_id = ?")
                .param(flight.uuid())
                .update();
    }

    private int count(String sql, JourneyId flight) {
        return database.sql(sql).param(flight.uuid()).query(Integer.class).single();
    }

    private static List<Map<String, Object>> answers(List<Tablet> tablets, CaseId[] persons) {
        Instant first = Instant.now().minusSeconds(ANSWERS);
        return IntStream.range(0, ANSWERS)
                .mapToObj(n -> {
                    Map<String, Object> answer = tablets.get(n % tablets.size())
                            .answer(
                                    persons[n % PERSONS],
                                    CHECKS.get(n / PERSONS % CHECKS.size()),
                                    n % FAILS_EVERY == 0 ? "FAIL" : "PASS",
                                    first.plusSeconds(n));
                    answer.put("evidence", "Look " + n);
                    return answer;
                })
                .toList();
    }

    /** Hands in all of a queue until each is acknowledged, cutting some requests off and sending some twice. */
    private static int handIn(Tablet tablet, List<Map<String, Object>> queue, Random chance) {
        List<Map<String, Object>> left = new ArrayList<>(queue);
        int sent = 0;
        while (!left.isEmpty()) {
            List<Map<String, Object>> some = List.copyOf(left.subList(0, Math.min(AT_ONCE, left.size())));
            byte[] body = Tablet.body(some, Instant.now());
            if (chance.nextInt(4) == 0) {
                tablet.send(Arrays.copyOf(body, chance.nextInt(body.length)));
            }
            MockHttpServletResponse answer = tablet.send(body);
            if (chance.nextInt(4) == 0) {
                continue;
            }
            Set<String> told = new HashSet<>();
            Tablet.JSON
                    .readTree(Tablet.text(answer))
                    .path("results")
                    .forEach(result -> told.add(result.path("id").asString()));
            left.removeIf(item -> told.contains(String.valueOf(item.get("id"))));
            sent++;
        }
        return sent;
    }
}
