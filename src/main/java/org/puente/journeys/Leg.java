package org.puente.journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.puente.portal.Refusal;

/**
 * One stretch of a journey. Moments are instants, so that a leg across the date line or through a night in which clocks
 * change lasts as long as it lasts; each place has its own clock.
 *
 * @throws Refusal if a place is missing or the arrival is not after the departure
 */
public record Leg(String from, ZoneId fromZone, Instant departsAt, String to, ZoneId toZone, Instant arrivesAt) {

    static final int LONGEST_PLACE = 80;
    private static final Duration LONGEST = Duration.ofHours(48);

    public Leg {
        from = from.strip();
        to = to.strip();
        if (from.isEmpty() || to.isEmpty()) {
            throw new Refusal("journeys.refused.place");
        }
        if (from.length() > LONGEST_PLACE || to.length() > LONGEST_PLACE) {
            throw new Refusal("journeys.refused.place_long", LONGEST_PLACE);
        }
        if (!arrivesAt.isAfter(departsAt)) {
            throw new Refusal("journeys.refused.arrival_first", from, to);
        }
        if (Duration.between(departsAt, arrivesAt).compareTo(LONGEST) > 0) {
            throw new Refusal("journeys.refused.leg_long", LONGEST.toHours());
        }
    }

    /**
     * When a clock shows this time. Where clocks are put back and it is shown twice, the first of the two.
     *
     * @return empty where clocks are put forward over it
     */
    public static Optional<Instant> moment(LocalDateTime shown, ZoneId clock) {
        return clock.getRules().getValidOffsets(shown).stream().findFirst().map(shown::toInstant);
    }

    /** The times of this leg that a clock shows twice, because it is put back in that night. */
    List<ZonedDateTime> shownTwice() {
        return Stream.of(departure(), arrival())
                .filter(moment -> moment.getZone()
                                .getRules()
                                .getValidOffsets(moment.toLocalDateTime())
                                .size()
                        > 1)
                .toList();
    }

    /** By the clock where it begins. */
    public ZonedDateTime departure() {
        return departsAt.atZone(fromZone);
    }

    /** By the clock where it ends. */
    public ZonedDateTime arrival() {
        return arrivesAt.atZone(toZone);
    }
}
