package org.puente.treatment;

import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody looks whether a restraint is still needed (Nelson Mandela Rule 48(1)(c): no longer than needed; the
 * standards name no figure).
 *
 * @param inFirstHour between two looks of the first hour
 * @param later between two looks after it
 */
public record ReviewRhythm(Duration inFirstHour, Duration later) {

    private static final Duration FIRST_HOUR = Duration.ofHours(1);

    /** When the look after this one is due. */
    Instant due(Instant startedAt, Instant last) {
        return last.plus(last.isBefore(startedAt.plus(FIRST_HOUR)) ? inFirstHour : later);
    }
}
