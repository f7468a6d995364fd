package org.puente.biometrics;

import java.util.Optional;
import java.util.UUID;

/** The id of one examiner's review; says nothing about the comparison, the case or the other reviews. */
public record ReviewId(UUID uuid) {

    static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    /** Reads an id as it stands in an address; empty if it is none. */
    public static Optional<ReviewId> of(String text) {
        try {
            return Optional.of(new ReviewId(UUID.fromString(text)));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
