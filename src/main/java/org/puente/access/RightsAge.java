package org.puente.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How old a session's rights are.
 *
 * @param asked when the realm was last asked
 * @param confirmed when it last answered
 */
record RightsAge(Instant asked, Instant confirmed) implements Serializable {

    /** Rights are renewed at the first act after so long. */
    static final Duration FRESH = Duration.ofSeconds(10);

    /** For reading and drafts the last rights stand so long while the realm does not answer. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    static RightsAge confirmedAt(Instant now) {
        return new RightsAge(now, now);
    }

    RightsAge askedInVain(Instant now) {
        return new RightsAge(now, confirmed);
    }

    boolean isDue(Instant now) {
        return !now.isBefore(asked.plus(FRESH));
    }

    boolean isTooOld(Instant now) {
        return now.isAfter(confirmed.plus(LONGEST));
    }
}
