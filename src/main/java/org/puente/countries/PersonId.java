package org.puente.countries;

import java.util.UUID;

/** The id of a person, known only to the country that recorded them. */
public record PersonId(UUID uuid) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /**
     * Reads an id as it stands in an address.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
