package org.puente.monitoring;

import java.util.Optional;
import java.util.UUID;

/** The id of a monitor's report, the same for all its readers. */
public record ReportId(UUID uuid) {

    /** Reads an id as it stands in an address; empty for a text that is none. */
    public static Optional<ReportId> read(String text) {
        try {
            return Optional.of(new ReportId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
