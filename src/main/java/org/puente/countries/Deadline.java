package org.puente.countries;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/**
 * A clock that the agreement sets running: when it began, how long it gives, when it stood still.
 *
 * <ul>
 *   <li>Hours are elapsed time; a pause adds its length to the second, unless time was up before it began.
 *   <li>Days begin with the day after the event (Fed. R. Civ. P. 6(a)(1)(A); Código General del Proceso, art. 118) and
 *       the last one runs to its end, on the calendar of the office that has to act.
 *   <li>A day counts if the clock runs at its end. So a question answered within the day moves nothing, and one that
 *       is open over one midnight moves the date by one day.
 *   <li>Working days are days that are working days in both countries.
 * </ul>
 *
 * @param zone of the office that has to act
 * @param workDays of the two countries
 */
public record Deadline(Instant start, Span span, List<Pause> pauses, ZoneId zone, WorkDays workDays) {

    public Deadline {
        pauses = List.copyOf(pauses);
    }

    /** What the clock shows at a moment, from what was known then. */
    public Reading at(Instant now) {
        Pauses known = Pauses.knownAt(now, start, pauses);
        Instant due = due(known);
        Duration age = Duration.between(start, now).minus(known.total());
        return new Reading(state(now, due, known), due, age, Duration.between(now, due));
    }

    /** Whether what was due had been done in time. */
    public boolean keptBy(Instant done) {
        return !at(done).overdue();
    }

    /** The same clock with another span, counted from the same beginning: a reasoned extension. */
    public Deadline extendedTo(Span longer) {
        Deadline extended = new Deadline(start, longer, pauses, zone, workDays);
        if (extended.at(start).due().isBefore(at(start).due())) {
            throw new IllegalArgumentException("An extension cannot shorten a deadline");
        }
        return extended;
    }

    private static ClockState state(Instant now, Instant due, Pauses known) {
        if (!now.isBefore(due)) {
            return ClockState.OVERDUE;
        }
        return known.lasting() ? ClockState.PAUSED : ClockState.RUNNING;
    }

    private Instant due(Pauses known) {
        return switch (span) {
            case Span.Hours hours -> known.extend(start.plus(Duration.ofHours(hours.count())));
            case Span.Days days -> endOfDay(days.count(), _ -> true, known);
            case Span.WorkDays days -> endOfDay(days.count(), workDays::contains, known);
        };
    }

    private Instant endOfDay(int count, Predicate<LocalDate> counts, Pauses known) {
        LocalDate day = start.atZone(zone).toLocalDate();
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            if (counts.test(day) && !known.stopAt(end(day))) {
                left--;
            }
        }
        return end(day);
    }

    private Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
