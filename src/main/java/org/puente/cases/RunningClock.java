package org.puente.cases;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;

/**
 * The clock that runs on a case, as one reader may see it.
 *
 * @param due null where the reader sees no figure, and while an open question stops it
 * @param stopped it stands still
 */
record RunningClock(
        AgreedClock kind,
        @Nullable Instant started,
        @Nullable Instant due,
        boolean stopped) {

    Instant dueOrThrow() {
        return Objects.requireNonNull(due);
    }
}
