package org.puente.countries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a clock stands still: information was requested, or a hold was placed.
 *
 * @param from its first moment
 * @param until its first moment no more; null while it lasts
 */
public record Pause(Instant from, @Nullable Instant until) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause cannot end before it begins");
        }
    }

    public static Pause since(Instant from) {
        return new Pause(from, null);
    }
}
