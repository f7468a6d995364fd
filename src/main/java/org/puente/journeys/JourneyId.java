package org.puente.journeys;

import java.util.Optional;
import java.util.UUID;

/** The id of a journey, the same for both sides. */
public record JourneyId(UUID uuid) {

    public static JourneyId random() {
        return new JourneyId(UUID.randomUUID());
    }

    /** Reads an id as it stands in an address; empty for a text that is none. */
    public static Optional<JourneyId> read(String text) {
        try {
            return Optional.of(new JourneyId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
