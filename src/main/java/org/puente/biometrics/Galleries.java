package org.puente.biometrics;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

/**
 * The gallery of each country in this node's memory: loaded in the background once the portal serves, and kept up to
 * date after every commit, of this node by its own events and of others by looking twice a second.
 */
@Component
class Galleries {

    private static final Logger LOG = LoggerFactory.getLogger(Galleries.class);
    private static final long EVERY_MS = 500;
    private static final int LOOKS_BETWEEN_WORDS = 120;

    private final Agreements agreements;
    private final GalleryCodes codes;
    private final GalleryChanges changes;
    private final Map<Country, GalleryKeeper> keepers = new ConcurrentHashMap<>();
    private final Semaphore changed = new Semaphore(0);
    private volatile Runnable whenLoaded = () -> {};
    private volatile boolean ended;
    private @Nullable Thread following;

    Galleries(Agreements agreements, GalleryCodes codes, GalleryChanges changes) {
        this.agreements = agreements;
        this.codes = codes;
        this.changes = changes;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        if (following != null) {
            return;
        }
        List<Country> countries = Actors.as(Clockwork.ACTOR, agreements::countries);
        countries.forEach(
                country -> keepers.put(country, new GalleryKeeper(country, codes, changes, () -> whenLoaded.run())));
        following = Thread.ofPlatform()
                .name("gallery-following")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::followUntilTheEnd);
    }

    @TransactionalEventListener
    void on(GalleryChanged change) {
        changed.release();
    }

    /** @param loaded runs each time a country's gallery is complete */
    void tellWhenLoaded(Runnable loaded) {
        whenLoaded = loaded;
    }

    /** Empty until the portal serves. */
    Optional<OwnGallery> of(Country country) {
        return Optional.ofNullable(keepers.get(country)).map(GalleryKeeper::own);
    }

    /** How much of a country's gallery is in memory, 0–100 %. */
    int loadedPercent(Country country) {
        return of(country)
                .map(own -> own.isLoaded() ? 100 : Math.min(99, own.gallery().loadedPercent()))
                .orElse(0);
    }

    private void followUntilTheEnd() {
        int looksInVain = 0;
        while (!ended) {
            try {
                keepers.forEach((country, keeper) -> Actors.as(Clockwork.of(country), keeper::follow));
                looksInVain = 0;
            } catch (RuntimeException databaseIsAway) {
                if (looksInVain++ % LOOKS_BETWEEN_WORDS == 0 && !ended) {
                    LOG.warn("The galleries could not be followed: {}", databaseIsAway.toString());
                }
            }
            waitForChange();
        }
    }

    private void waitForChange() {
        try {
            if (changed.tryAcquire(EVERY_MS, TimeUnit.MILLISECONDS)) {
                changed.drainPermits();
            }
        } catch (InterruptedException end) {
            ended = true;
        }
    }

    @PreDestroy
    synchronized void end() throws InterruptedException {
        ended = true;
        if (following != null) {
            following.interrupt();
            following.join(TimeUnit.SECONDS.toMillis(2));
        }
    }
}
