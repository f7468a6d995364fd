package org.puente.cases;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of its cases a country's own system asks for, a stretch at a time.
 *
 * @param ended whether cases that are open, are over, or both
 * @param state only this state, or null
 * @param changedSince only cases that came into their state then or later; no other change has a time that may be told
 * @param after the last case of the stretch before, or null for the first stretch
 * @param limit at most so many
 */
public record StatusQuery(
        Set<Boolean> ended,
        @Nullable CaseState state,
        @Nullable Instant changedSince,
        Order order,
        @Nullable Place after,
        int limit) {

    public static final int MOST = 100;

    public StatusQuery {
        ended = Set.copyOf(ended);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("Not a number of cases: " + limit);
        }
    }

    /** By what the stretches follow each other. */
    public enum Order {
        NUMBER,
        /** Since when a case has been in its state, the earliest first. */
        SINCE
    }

    /** Where a case stands in either order. */
    public record Place(Instant since, String number) {}
}
