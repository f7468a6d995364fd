package org.puente.field;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * One thing that a device hands in.
 *
 * @param id made by the device; what comes again with it is the same thing
 * @param at when it was written, by the device's clock
 * @param saidAt when it was, if the person corrected that
 * @param fields the others, by name
 * @param photos SHA-256 of each, as it was handed in
 */
record HandedItem(
        UUID id,
        String kind,
        CaseId person,
        Instant at,
        @Nullable Instant saidAt,
        Map<String, String> fields,
        List<String> photos) {

    HandedItem {
        fields = Map.copyOf(fields);
        photos = List.copyOf(photos);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** @throws IllegalArgumentException if it is none of them */
    <E extends Enum<E>> E field(Class<E> type, String name) {
        return Enum.valueOf(type, field(name));
    }

    /** @throws IllegalArgumentException if it is no number */
    int number(String name) {
        return field(name).isEmpty() ? 0 : Integer.parseInt(field(name));
    }

    /** As the person said, or by the device's clock set right; never later than now. */
    Instant happenedAt(FieldDevice device, int clockOff, Instant now) {
        Instant happened = saidAt == null ? at.minusSeconds(clockOff) : saidAt;
        Instant earliest = device.takenAt().minus(Duration.ofDays(1));
        return happened.isAfter(now) ? now : happened.isBefore(earliest) ? earliest : happened;
    }
}
