package org.puente.countries;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clock that the agreement sets running: when it began, how long it gives, when it stood still. The one calculation of
 * every deadline.
 *
 * <ul>
 *   <li>Hours are elapsed time; a pause adds its length to the second, unless time was up before it began.
 *   <li>Days begin with the day after the event (Fed. R. Civ. P. 6(a)(1)(A); Código General del Proceso, art. 118) and
 *       the last one runs to its end, on the calendar of the office that has to act.
 *   <li>A day counts if the clock runs at its end. So a question answered within the day moves nothing, and one that
 *       is open over one end of a day moves the date by one day.
 *   <li>Working days are days that are working days in both countries.
 *   <li>An outer limit counts from the same beginning and stops in the same pauses; whichever comes first is due.
 * </ul>
 *
 * @param outer the longest it may become in any case; null for none
 */
public record Deadline(Instant start, Span span, @Nullable Span outer, List<Pause> pauses, Office office) {

    public Deadline {
        pauses = List.copyOf(pauses);
    }

    public Deadline(Instant start, Span span, List<Pause> pauses, Office office) {
        this(start, span, null, pauses, office);
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

    /** The same clock with another span, counted from the same beginning: a reasoned extension, within the outer limit. */
    public Deadline extendedTo(Span longer) {
        Deadline extended = new Deadline(start, longer, outer, pauses, office);
        if (extended.at(start).due().isBefore(at(start).due())) {
            throw new IllegalArgumentException("An extension cannot shorten a deadline");
        }
        return extended;
    }

    /** When so much of its time is gone, by what is known now: pauses move it as they move the end. */
    public Instant atShare(int percent, Instant now) {
        Pauses none = Pauses.knownAt(start, start, List.of());
        Duration whole = Duration.between(start, due(none));
        return at(now).due().minus(whole.multipliedBy(100L - percent).dividedBy(100));
    }

    /** The due moment explained, by what is known now. */
    public Reckoning reckoning(Instant now) {
        Pauses known = Pauses.knownAt(now, start, pauses);
        boolean limited = outer != null && due(outer, known).isBefore(due(span, known));
        Span binding = limited && outer != null ? outer : span;
        List<Reckoning.Skipped> skipped = new ArrayList<>();
        LocalDate first = office.day(start).plusDays(1);
        LocalDate last;
        if (binding instanceof Span.Hours) {
            last = office.day(due(binding, known));
        } else {
            last = first.minusDays(1);
            for (int left = binding.count(); left > 0; ) {
                last = last.plusDays(1);
                Optional<Reckoning.Skipped> why = why(last, binding, known);
                why.ifPresent(skipped::add);
                left -= why.isEmpty() ? 1 : 0;
            }
        }
        List<Pause> stops = known.stops().stream()
                .map(stop ->
                        new Pause(stop.from(), known.lasting() && stop.until().equals(now) ? null : stop.until()))
                .toList();
        return new Reckoning(first, last, skipped, stops, limited);
    }

    private Optional<Reckoning.Skipped> why(LocalDate day, Span counted, Pauses known) {
        WorkDays workDays = office.workDays();
        if (counted instanceof Span.WorkDays && !workDays.contains(day)) {
            Set<Country> holiday = workDays.holidayIn(day);
            return Optional.of(new Reckoning.Skipped(
                    day, holiday.isEmpty() ? Reckoning.Reason.WEEKEND : Reckoning.Reason.HOLIDAY, holiday));
        }
        return known.stopAt(office.end(day))
                ? Optional.of(new Reckoning.Skipped(day, Reckoning.Reason.STOOD_STILL, Set.of()))
                : Optional.empty();
    }

    private static ClockState state(Instant now, Instant due, Pauses known) {
        if (!now.isBefore(due)) {
            return ClockState.OVERDUE;
        }
        return known.lasting() ? ClockState.PAUSED : ClockState.RUNNING;
    }

    private Instant due(Pauses known) {
        Instant due = due(span, known);
        if (outer == null) {
            return due;
        }
        Instant latest = due(outer, known);
        return latest.isBefore(due) ? latest : due;
    }

    private Instant due(Span counted, Pauses known) {
        return switch (counted) {
            case Span.Hours hours -> known.extend(start.plus(Duration.ofHours(hours.count())));
            case Span.Days days
            when known.stops().isEmpty() -> office.end(office.day(start).plusDays(days.count()));
            case Span.Days _, Span.WorkDays _ -> endOfDay(counted, known);
        };
    }

    private Instant endOfDay(Span counted, Pauses known) {
        WorkDays workDays = office.workDays();
        LocalDate day = office.day(start);
        int left = counted.count();
        while (left > 0) {
            day = day.plusDays(1);
            boolean counts = counted instanceof Span.Days || workDays.contains(day);
            if (counts && (known.stops().isEmpty() || !known.stopAt(office.end(day)))) {
                left--;
            }
        }
        return office.end(day);
    }
}
