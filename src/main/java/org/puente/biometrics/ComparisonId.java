package org.puente.biometrics;

import java.util.UUID;

/** The id of a comparison inside the portal; people call it by its number. */
public record ComparisonId(UUID uuid) {

    static ComparisonId random() {
        return new ComparisonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
