package org.puente.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;

/**
 * What a list of overdue clocks is asked for; stands whole in the URL.
 *
 * @param clock only this one, or null
 */
public record OverdueQuery(Owed owed, @Nullable AgreedClock clock) {

    public static final OverdueQuery OURS = new OverdueQuery(Owed.HERE, null);

    /** Which side has to act; what both have to do is owed here, on either side. */
    public enum Owed {
        HERE,
        THERE
    }

    Optional<AgreedClock> only() {
        return Optional.ofNullable(clock);
    }
}
