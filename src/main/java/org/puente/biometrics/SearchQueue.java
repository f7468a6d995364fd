package org.puente.biometrics;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.puente.matching.SearchRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Does the searches one after the other, each once its gallery is loaded. They stand in the database, so that another
 * node goes on with what one left behind.
 */
@Component
class SearchQueue {

    /** Nothing that was claimed takes so long, so its node is gone. */
    static final Duration GONE = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(SearchQueue.class);
    private static final long EVERY_MS = 5_000;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Agreements agreements;
    private final Galleries galleries;
    private final SearchWork work;
    private final Clock clock;
    private final Map<SearchId, SearchRun> running = new ConcurrentHashMap<>();
    private final Semaphore wanted = new Semaphore(0);
    private volatile boolean ended;
    private @Nullable Thread searching;

    SearchQueue(Agreements agreements, Galleries galleries, SearchWork work, Clock clock) {
        this.agreements = agreements;
        this.galleries = galleries;
        this.work = work;
        this.clock = clock;
        galleries.tellWhenLoaded(wanted::release);
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        if (searching == null) {
            List<Country> countries = Actors.as(Clockwork.ACTOR, agreements::countries);
            searching =
                    Thread.ofPlatform().name("gallery-searching").daemon().start(() -> searchUntilTheEnd(countries));
        }
    }

    @TransactionalEventListener
    void on(SearchBegun begun) {
        wanted.release();
    }

    SearchProgress progress(SearchId id, Country owner) {
        SearchRun run = running.get(id);
        return new SearchProgress(galleries.loadedPercent(owner), run == null ? 0 : run.searched());
    }

    void cancel(SearchId id) {
        SearchRun run = running.get(id);
        if (run != null) {
            run.cancel();
        }
    }

    private void searchUntilTheEnd(List<Country> countries) {
        while (!ended) {
            try {
                countries.forEach(country -> Actors.as(Clockwork.of(country), () -> searchAll(country)));
            } catch (RuntimeException databaseIsAway) {
                LOG.warn("Searches wait: {}", databaseIsAway.toString());
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

    private void searchAll(Country country) {
        OwnGallery own = galleries.of(country).filter(OwnGallery::isLoaded).orElse(null);
        if (own == null) {
            return;
        }
        Instant now = clock.instant();
        for (SearchId id : work.waiting(country, now.minus(GONE))) {
            if (!ended && work.claim(id, country, now, now.minus(GONE))) {
                search(id, country, own);
            }
        }
    }

    private void search(SearchId id, Country country, OwnGallery own) {
        SearchRun run = new SearchRun(LIMIT);
        running.put(id, run);
        try {
            work.search(id, country, own.gallery(), run);
        } catch (RuntimeException failed) {
            LOG.warn("Search {} failed", id, failed);
            work.fail(id, country);
        } finally {
            running.remove(id);
        }
    }

    @PreDestroy
    synchronized void end() throws InterruptedException {
        ended = true;
        running.values().forEach(SearchRun::cancel);
        if (searching != null) {
            searching.interrupt();
            searching.join(TimeUnit.SECONDS.toMillis(2));
        }
    }
}
