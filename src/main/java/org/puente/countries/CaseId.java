package org.puente.countries;

import java.util.UUID;

/** The id of a case, the same for both sides. */
public record CaseId(UUID uuid) {

    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    /**
     * Reads an id as it stands in an address.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
