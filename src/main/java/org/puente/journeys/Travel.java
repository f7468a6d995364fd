package org.puente.journeys;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When somebody travels.
 *
 * @param departsAt as planned, or as it was
 * @param arrivalZone whose clock says whether it is night where they arrive
 * @param stops between the first departure and the last arrival
 * @param escorts how many are named
 * @param arrival when they arrived; null before
 */
public record Travel(
        JourneyId journey,
        Instant departsAt,
        ZoneId arrivalZone,
        int stops,
        int escorts,
        @Nullable Instant arrival) {

    public Optional<Instant> arrivedAt() {
        return Optional.ofNullable(arrival);
    }
}
