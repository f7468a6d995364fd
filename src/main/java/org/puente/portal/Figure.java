package org.puente.portal;

import java.time.Instant;
import java.util.Optional;
import org.puente.countries.Country;

/**
 * A figure about the work of one country in a span of time: about work, never about a person and never about one
 * officer. Modules offer theirs as beans.
 */
public interface Figure {

    /** Its name is the text {@code <key>}, what it counts {@code <key>.what} with {@link Counted#outOf()} as argument. */
    String key();

    Unit unit();

    /** Whether it is one figure of both sides of an agreement, and not one of each. */
    default boolean isShared() {
        return false;
    }

    /** @return empty where nothing happened of which it could be said */
    Optional<Counted> in(Country country, Instant from, Instant until);

    /** In what it is said. */
    enum Unit {
        COUNT,
        MINUTES,
        DAYS,
        PERCENT
    }

    /**
     * What was counted.
     *
     * @param value in the figure's unit
     * @param outOf among how many things of which {@code what} speaks
     */
    record Counted(double value, long outOf) {

        public Counted {
            if (value < 0 || outOf < 0) {
                throw new IllegalArgumentException("Counted less than nothing: " + value + ", " + outOf);
            }
        }

        /** How many in a hundred; empty where there are none at all. */
        public static Optional<Counted> share(long some, long all) {
            return all == 0 ? Optional.empty() : Optional.of(new Counted(100.0 * some / all, all));
        }
    }
}
