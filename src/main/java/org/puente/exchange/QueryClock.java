package org.puente.exchange;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Searches for queries as they come, and looks every other second whose tick has come, for one country after the other. */
@Component
class QueryClock {

    private static final Logger LOG = LoggerFactory.getLogger(QueryClock.class);
    private static final long EVERY_MS = 2_000;
    private static final int ROUNDS_BETWEEN_WORDS = 30;

    private final Agreements agreements;
    private final QuerySearch search;
    private final QueryTicks ticks;
    private final Semaphore wanted = new Semaphore(0);
    private volatile boolean ended;
    private @Nullable Thread working;

    QueryClock(Agreements agreements, QuerySearch search, QueryTicks ticks) {
        this.agreements = agreements;
        this.search = search;
        this.ticks = ticks;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        if (working == null) {
            ended = false;
            working = Thread.ofPlatform().name("queries").daemon().start(this::workUntilTheEnd);
        }
    }

    @TransactionalEventListener
    void on(QueryAsked asked) {
        wanted.release();
    }

    private void workUntilTheEnd() {
        int inVain = 0;
        while (!ended) {
            try {
                work();
                inVain = 0;
            } catch (RuntimeException databaseIsAway) {
                if (inVain++ % ROUNDS_BETWEEN_WORDS == 0 && !ended) {
                    LOG.warn("Queries wait: {}", databaseIsAway.toString());
                }
            }
            try {
                if (wanted.tryAcquire(EVERY_MS, TimeUnit.MILLISECONDS)) {
                    wanted.drainPermits();
                }
            } catch (InterruptedException end) {
                ended = true;
            }
        }
    }

    /** Once, for all countries. */
    void work() {
        List<Country> countries = Actors.as(Clockwork.ACTOR, agreements::countries);
        countries.forEach(country -> Actors.as(Clockwork.of(country), () -> {
            search.searchAll();
            ticks.stirring().forEach(this::look);
        }));
    }

    /** One that fails does not keep the others from their tick. */
    private void look(QueryId id) {
        try {
            ticks.look(id);
        } catch (RuntimeException failed) {
            LOG.warn("Query {} could not be answered", id, failed);
        }
    }

    @PreDestroy
    synchronized void end() throws InterruptedException {
        ended = true;
        if (working != null) {
            working.interrupt();
            working.join(TimeUnit.SECONDS.toMillis(2));
            working = null;
        }
    }
}
