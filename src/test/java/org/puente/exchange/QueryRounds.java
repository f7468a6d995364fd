package org.puente.exchange;

import static org.puente.testing.TestActors.usCaseworker;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.testing.TestClock;
import org.springframework.context.ApplicationContext;

/** Many queries from the asking to the answer on its tick; what waiting for the tick takes is left out. */
public final class QueryRounds {

    private static final int TEN = 10;

    private final ApplicationContext portal;
    private final QueryWalk walk;

    public QueryRounds(ApplicationContext portal) {
        this.portal = portal;
        walk = new QueryWalk(portal);
    }

    /** Submitted cases of invented persons with ten prints each; the first so many of them Colombia knows. */
    public List<CaseId> cases(int number, int known) {
        IntStream.range(0, known)
                .forEach(person -> walk.enrolInColombia(walk.cases().submitted(), 5_000 + person, TEN));
        return IntStream.range(0, number)
                .mapToObj(person -> walk.askedAbout(5_000 + person, TEN))
                .toList();
    }

    /** @return seconds until all were answered */
    public double run(List<CaseId> cases, int known) {
        long began = System.nanoTime();
        List<QueryId> asked = new ArrayList<>();
        cases.forEach(id -> asked.add(walk.askOnly(usCaseworker(), id)));
        QueryClock clock = portal.getBean(QueryClock.class);
        clock.work();
        QueryWalk.until(
                "all were searched for",
                () -> asked.stream().noneMatch(query -> walk.state(query).equals("SEARCHING")));
        portal.getBean(TestClock.class)
                .stopAt(Instant.now().plus(QueryWalk.TICK.multipliedBy(QueryQuota.TIMES_SLOWER + 1L)));
        clock.work();
        List<QueryState> told = cases.stream()
                .map(id -> Actors.as(
                                usCaseworker(),
                                () -> portal.getBean(Queries.class).of(id))
                        .getFirst()
                        .state())
                .toList();
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1e3;
        portal.getBean(TestClock.class).goOn();
        long found =
                told.stream().filter(state -> state == QueryState.UNDER_REVIEW).count();
        long none = told.stream().filter(state -> state == QueryState.NO_HIT).count();
        if (found < known || found + none < cases.size()) {
            throw new IllegalStateException("Not all were answered as they should: " + told);
        }
        return seconds;
    }
}
