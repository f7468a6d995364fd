package org.puente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.puente.exchange.QueryWalk.TICK;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.biometrics.LentPrints;
import org.puente.biometrics.LentSearch;
import org.puente.cases.OpenedCases;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Neither a search that lasts nor one that fails, nor what fails for one country, moves the answers of others. */
@Tag("database")
@Tag("walk")
@PortalTest
class QueryClockTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TestClock clock;

    private QueryWalk walk;

    @BeforeEach
    void byHand() {
        walk = new QueryWalk(portal).aDayLater();
        walk.workByHand();
    }

    @AfterEach
    void bySelf() {
        clock.goOn();
        walk.workBySelf();
    }

    @Test
    void anAnswerLeavesOnItsTickWhileAnotherQueryIsSearchedFor() throws InterruptedException {
        CaseId id = walk.askedAbout(150, 4);
        walk.ask(id);
        CountDownLatch searching = new CountDownLatch(1);
        CountDownLatch forLong = new CountDownLatch(1);
        QuerySearch slow = mock(QuerySearch.class);
        doAnswer(_ -> {
                    searching.countDown();
                    forLong.await();
                    return null;
                })
                .when(slow)
                .searchAll();
        QueryClock other = clock(slow, portal.getBean(QueryTicks.class));
        other.begin();
        try {
            searching.await();
            clock.stopAt(told(id).asked().plus(TICK));
            QueryWalk.until("it was answered", () -> told(id).state() == QueryState.NO_HIT);
        } finally {
            forLong.countDown();
            other.end();
        }
        assertThat(told(id).told()).isEqualTo(told(id).asked().plus(TICK));
    }

    @Test
    void aSearchThatFailsLeavesTheOthersToBeSearchedForAndAnswered() {
        CaseId failing = walk.askedAbout(151, 4);
        CaseId id = walk.askedAbout(152, 4);
        QueryId failed = walk.askOnly(usCaseworker(), failing);
        QueryId query = walk.askOnly(usCaseworker(), id);
        LentPrints prints = mock(LentPrints.class);
        doThrow(new IllegalStateException("Íñigo")).when(prints).search(eq(failed.uuid()), any());
        when(prints.search(eq(query.uuid()), any())).thenReturn(Optional.of(new LentSearch(1, 40, List.of())));

        Actors.as(Clockwork.of(CO), search(prints)::searchAll);

        assertThat(walk.state(failed)).isEqualTo("SEARCHING");
        clock.stopAt(told(id).asked().plus(TICK));
        clock(mock(QuerySearch.class), portal.getBean(QueryTicks.class)).work();
        assertThat(told(id).state()).isEqualTo(QueryState.NO_HIT);
        assertThat(told(failing).state()).isEqualTo(QueryState.WAITING);
    }

    @Test
    void whatFailsForOneCountryIsStillDoneForTheOthers() {
        List<Country> all = Actors.as(Clockwork.ACTOR, portal.getBean(Agreements.class)::countries);
        List<Country> looked = new ArrayList<>();
        QueryTicks ticks = mock(QueryTicks.class);
        when(ticks.stirring()).thenAnswer(_ -> {
            looked.add(Actors.current().country());
            throw new IllegalStateException("Íñigo");
        });
        QuerySearch search = mock(QuerySearch.class);

        assertThatThrownBy(clock(search, ticks)::work)
                .hasMessageContaining(all.getFirst().code())
                .hasMessageNotContaining("Íñigo");

        assertThat(looked).isEqualTo(all);
    }

    private Query told(CaseId id) {
        return Actors.as(usCaseworker(), () -> portal.getBean(Queries.class).of(id))
                .getFirst();
    }

    private QueryClock clock(QuerySearch search, QueryTicks ticks) {
        return new QueryClock(portal.getBean(Agreements.class), search, ticks, portal.getBean(WithdrawnQueries.class));
    }

    private QuerySearch search(LentPrints prints) {
        return new QuerySearch(
                portal.getBean(ReceivedBook.class),
                portal.getBean(QueryCandidates.class),
                prints,
                portal.getBean(OpenedCases.class),
                portal.getBean(QueryAnswers.class),
                portal.getBean(TransactionTemplate.class),
                portal,
                portal.getBean(Clock.class));
    }
}
