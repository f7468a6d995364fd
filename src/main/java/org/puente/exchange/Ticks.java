package org.puente.exchange;

import java.time.Duration;
import java.time.Instant;

/**
 * The moments at which answers leave: one tick after the query, two, three and so on, whatever the work took
 * ({@code domain.md}, Biometrics, Query).
 */
final class Ticks {

    private Ticks() {}

    /** The first one after now. */
    static Instant after(Instant asked, Duration tick, Instant now) {
        return asked.plus(tick.multipliedBy(count(asked, tick, now) + 1));
    }

    /** The last one that has come; the query's own moment before the first. */
    static Instant lastUntil(Instant asked, Duration tick, Instant now) {
        return asked.plus(tick.multipliedBy(count(asked, tick, now)));
    }

    private static long count(Instant asked, Duration tick, Instant now) {
        return Math.max(0, Duration.between(asked, now).toMillis() / tick.toMillis());
    }
}
