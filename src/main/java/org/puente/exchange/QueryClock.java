package org.puente.exchange;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Searches for queries as they come, for one country after the other, and looks on another thread whose tick has come: an
 * answer leaves then, however long searches last and whichever of them fail.
 */
@Component
class QueryClock {

    private static final Logger LOG = LoggerFactory.getLogger(QueryClock.class);

    private final Agreements agreements;
    private final QuerySearch search;
    private final QueryTicks ticks;
    private final WithdrawnQueries withdrawn;
    private final Rounds searches = new Rounds("query-searches", this::search);
    private final Rounds answers = new Rounds("query-answers", this::answer);

    QueryClock(Agreements agreements, QuerySearch search, QueryTicks ticks, WithdrawnQueries withdrawn) {
        this.agreements = agreements;
        this.search = search;
        this.ticks = ticks;
        this.withdrawn = withdrawn;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        searches.begin();
        answers.begin();
    }

    @TransactionalEventListener
    void on(QueryAsked asked) {
        searches.wake();
    }

    /** Once, for all countries. */
    void work() {
        search();
        answer();
    }

    private void search() {
        ofEach(search::searchAll);
    }

    private void answer() {
        ofEach(() -> {
            ticks.stirring().forEach(query -> say(query, ticks::look));
            withdrawn.due().forEach(query -> say(query, withdrawn::tell));
        });
    }

    /** What fails for one country does not keep the others waiting. */
    private void ofEach(Runnable work) {
        List<Country> failed = new ArrayList<>();
        RuntimeException last = null;
        for (Country country : Actors.as(Clockwork.ACTOR, agreements::countries)) {
            try {
                Actors.as(Clockwork.of(country), work);
            } catch (RuntimeException unexpected) {
                failed.add(country);
                last = unexpected;
            }
        }
        if (last != null) {
            throw new IllegalStateException("Failed for " + failed + " with " + last.getClass(), last);
        }
    }

    /** One that fails does not keep the others from their tick. */
    private static void say(QueryId id, Consumer<QueryId> telling) {
        try {
            telling.accept(id);
        } catch (RuntimeException failed) {
            LOG.warn("Query {} could not be answered: {}", id, failed.getClass().getName());
        }
    }

    @PreDestroy
    void end() throws InterruptedException {
        searches.end();
        answers.end();
    }
}
