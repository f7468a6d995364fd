package org.puente.complaints;

import java.util.Optional;
import java.util.UUID;

/** The id of a complaint, in addresses of the complaint body's pages. */
public record ComplaintId(UUID uuid) {

    public static Optional<ComplaintId> read(String text) {
        try {
            return Optional.of(new ComplaintId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
