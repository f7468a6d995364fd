package org.puente.exchange;

import java.util.Optional;
import java.util.UUID;

/** The id of a query, the same for both sides. */
public record QueryId(UUID uuid) {

    static QueryId random() {
        return new QueryId(UUID.randomUUID());
    }

    /** Reads an id as it stands in an address. */
    public static Optional<QueryId> of(String text) {
        try {
            return Optional.of(new QueryId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
