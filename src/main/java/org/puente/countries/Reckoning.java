package org.puente.countries;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How a clock came to its due moment, day by day, so that anybody can count it again with a calendar.
 *
 * @param first the first day that could count: the one after the event
 * @param last the day on which it is due
 * @param skipped the days between that do not count, in order
 * @param stops when it stood still, in order and without overlap
 * @param atOuterLimit the outer limit came first
 */
public record Reckoning(
        LocalDate first, LocalDate last, List<Skipped> skipped, List<Pause> stops, boolean atOuterLimit) {

    public Reckoning {
        skipped = List.copyOf(skipped);
        stops = List.copyOf(stops);
    }

    /** Why a day does not count. */
    public enum Reason {
        WEEKEND,
        HOLIDAY,
        /** The clock stood still at its end. */
        STOOD_STILL
    }

    /**
     * A day that does not count.
     *
     * @param holidayIn the countries whose public holiday it is
     */
    public record Skipped(LocalDate day, Reason reason, Set<Country> holidayIn) {

        public Skipped {
            holidayIn = Set.copyOf(holidayIn);
        }
    }
}
