package org.puente.cases;

import java.time.Instant;
import org.puente.agreements.AgreedClock;
import org.puente.countries.Country;

/**
 * The one reasoned extension of one run of a clock. Both sides know it.
 *
 * @param startedAt when that run began
 * @param by the country that took longer
 * @param longest how long it gives now, in the unit that was agreed for extensions, from the same beginning
 * @param reason a code of the agreement's list {@code EXTENSION}
 */
public record ClockExtension(
        AgreedClock clock, Instant startedAt, Country by, int longest, String reason, Instant at, String officerName) {}
