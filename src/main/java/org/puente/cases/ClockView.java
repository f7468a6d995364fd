package org.puente.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;

/**
 * One clock of the agreement as a reader may see it.
 *
 * @param metAt when what it waits for happened, or the case ended; null while it runs
 * @param paused the partner's hold sentence stands: show the word and no figure
 * @param stopped it stands still for a reason that the reader may know
 */
public record ClockView(
        AgreedClock kind,
        Instant started,
        Instant due,
        @Nullable Instant metAt,
        boolean paused,
        boolean stopped) {}
