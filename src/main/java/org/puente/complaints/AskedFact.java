package org.puente.complaints;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;

/**
 * A fact that the complaint body asks one side for. The side reads the code and what it is about, nothing else; its
 * answer is read by the body and the monitors, never by the other side.
 *
 * @param about a journey's number or a place and day
 * @param answer null until the side gave it
 */
public record AskedFact(
        UUID id,
        String complaint,
        Country country,
        FactKind kind,
        String about,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredByName) {

    public static final int LONGEST_ABOUT = 120;
    public static final int LONGEST_ANSWER = 2000;
}
