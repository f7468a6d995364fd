package org.puente.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.server.VaadinRequest;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.puente.access.Actors;
import org.puente.access.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Counts how often each user, or before the sign-in each address, does what a {@link Pace} names. Every node counts for
 * itself, and forgets whoever has been still for some minutes.
 */
@Component
public class Paces {

    private static final int MOST_KNOWN = 50_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(5);

    private final PaceSettings settings;
    private final TimeMeter time;
    private final Cache<Doer, Bucket> buckets;
    private final Cache<Doer, Boolean> told;
    private final ApplicationEventPublisher events;

    private static final Duration TOLD_AGAIN_AFTER = Duration.ofMinutes(1);

    private record Doer(Pace pace, String who) {}

    Paces(PaceSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.settings = settings;
        this.events = events;
        time = new OnClock(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .ticker(time::currentTimeNanos)
                .build();
        told = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterWrite(TOLD_AGAIN_AFTER)
                .ticker(time::currentTimeNanos)
                .build();
    }

    /**
     * Counts what the signed-in user asks for in a browser. Scheduled work and the demo's beginning are nobody's haste.
     *
     * @throws TooOften if it has been too much within a minute
     */
    @SignedIn
    public void take(Pace pace) {
        if (VaadinRequest.getCurrent() != null) {
            take(pace, Actors.current().id().key());
        }
    }

    /**
     * Counts a question of the system that shows its token.
     *
     * @throws TooOften if it has been too much within a minute
     */
    @SignedIn
    public void takeForSystem() {
        take(Pace.API, Actors.current().id().key());
    }

    /** @param who whose haste it is: a user's key or an address */
    void take(Pace pace, String who) {
        Doer doer = new Doer(pace, who);
        ConsumptionProbe taken = buckets.get(doer, _ -> bucket(pace)).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            tell(doer);
            throw new TooOften(pace, Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
    }

    private void tell(Doer doer) {
        boolean isUser = Actors.ifAny().isPresent();
        if (isUser && told.asMap().putIfAbsent(doer, true) == null) {
            events.publishEvent(new Haste(doer.pace()));
        }
    }

    private Bucket bucket(Pace pace) {
        int aMinute = settings.aMinute(pace);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private record OnClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
