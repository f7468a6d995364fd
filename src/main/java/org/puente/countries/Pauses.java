package org.puente.countries;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a clock stood still, as it was known at one moment: in order, without overlap, without what came later.
 *
 * @param now a pause that had not ended by then lasts to the end of this moment
 */
record Pauses(List<Stop> stops, Instant now, boolean lasting) {

    /** @param until the first moment that no longer belongs to it */
    record Stop(Instant from, Instant until) {

        Duration length() {
            return Duration.between(from, until);
        }
    }

    static Pauses knownAt(Instant now, Instant start, List<Pause> pauses) {
        List<Stop> merged = new ArrayList<>();
        boolean lasting = false;
        List<Pause> inOrder =
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        for (Pause pause : inOrder) {
            Optional<Instant> ended = Optional.ofNullable(pause.until()).filter(end -> !end.isAfter(now));
            if (pause.from().isAfter(now)) {
                break;
            }
            lasting |= ended.isEmpty();
            add(merged, later(pause.from(), start), ended.orElse(now));
        }
        return new Pauses(List.copyOf(merged), now, lasting);
    }

    private static void add(List<Stop> merged, Instant from, Instant until) {
        if (until.isBefore(from)) {
            return;
        }
        if (!merged.isEmpty() && !merged.getLast().until().isBefore(from)) {
            Stop last = merged.removeLast();
            merged.add(new Stop(last.from(), later(last.until(), until)));
        } else {
            merged.add(new Stop(from, until));
        }
    }

    /** Whether the clock stands still at a moment; of what comes after now nothing is known yet. */
    boolean stopAt(Instant moment) {
        return (lasting && moment.equals(now))
                || stops.stream().anyMatch(stop -> !moment.isBefore(stop.from()) && moment.isBefore(stop.until()));
    }

    /** When an end is reached if the clock stands still now and then; a stop after the end changes nothing any more. */
    Instant extend(Instant end) {
        Instant extended = end;
        for (Stop stop : stops) {
            if (stop.from().isBefore(extended)) {
                extended = extended.plus(stop.length());
            }
        }
        return extended;
    }

    Duration total() {
        return stops.stream().map(Stop::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
