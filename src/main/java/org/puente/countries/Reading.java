package org.puente.countries;

import java.time.Duration;
import java.time.Instant;

/**
 * What a clock shows at one moment.
 *
 * @param state whether it runs
 * @param due the first moment that is too late; while the clock is paused, as if it went on now
 * @param age the time for which it ran
 * @param remaining the time until due; negative by as much as it is overdue
 */
public record Reading(ClockState state, Instant due, Duration age, Duration remaining) {

    /** How much of the time is used, from 0 to 1; 1 when overdue. */
    public double shareUsed() {
        if (!remaining.isPositive()) {
            return 1;
        }
        return (double) age.toMillis() / age.plus(remaining).toMillis();
    }

    public boolean overdue() {
        return state == ClockState.OVERDUE;
    }
}
