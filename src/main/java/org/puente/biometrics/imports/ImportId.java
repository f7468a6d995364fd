package org.puente.biometrics.imports;

import java.util.Optional;
import java.util.UUID;

/** The id of an import. */
public record ImportId(UUID uuid) {

    static ImportId random() {
        return new ImportId(UUID.randomUUID());
    }

    /** Reads what stands in an address; empty if it is no id. */
    public static Optional<ImportId> of(String text) {
        try {
            return Optional.of(new ImportId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
