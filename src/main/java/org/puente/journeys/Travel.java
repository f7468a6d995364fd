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
 * @param arrival when they arrived; null before
 */
public record Travel(
        JourneyId journey,
        Instant departsAt,
        ZoneId arrivalZone,
        @Nullable Instant arrival) {

    public Optional<Instant> arrivedAt() {
        return Optional.ofNullable(arrival);
    }
}
