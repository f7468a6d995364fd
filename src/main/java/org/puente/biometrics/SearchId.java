package org.puente.biometrics;

import java.util.Optional;
import java.util.UUID;

/** The id of a search. */
public record SearchId(UUID uuid) {

    static SearchId random() {
        return new SearchId(UUID.randomUUID());
    }

    /** Reads what stands in an address; empty if it is no id. */
    public static Optional<SearchId> of(String text) {
        try {
            return Optional.of(new SearchId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
