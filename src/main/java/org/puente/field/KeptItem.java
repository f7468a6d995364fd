package org.puente.field;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;

/**
 * Something that was handed in, as it is kept.
 *
 * @param user whose device it came from
 * @param at when it was written, by the device's clock
 * @param saidAt when it was, if the person corrected that
 * @param clockOff seconds by which the device's clock was ahead of the portal's; 0 for a clock that was right
 * @param because why it was not simply applied
 * @param detail the sentence of a rule that said no
 * @param number of the answer on record that it became, 0 for none
 * @param fields what it says, by name; nothing once it is on record
 * @param photos SHA-256 of each
 */
public record KeptItem(
        UUID id,
        UserId user,
        String userName,
        UUID device,
        String deviceName,
        JourneyId journey,
        String journeyNumber,
        CaseId person,
        String kind,
        String subject,
        Instant at,
        @Nullable Instant saidAt,
        int clockOff,
        Instant receivedAt,
        Outcome outcome,
        @Nullable KeptBecause because,
        String detail,
        int number,
        Map<String, String> fields,
        List<String> photos,
        @Nullable Instant settledAt,
        @Nullable String settledByName,
        @Nullable Settlement settlement) {

    public KeptItem {
        fields = Map.copyOf(fields);
        photos = List.copyOf(photos);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether a person has still to look at it. */
    public boolean isToSettle() {
        return outcome != Outcome.APPLIED && settledAt == null;
    }

    /** When it happened, as far as it is known: as the person said, or by the device's clock set right. */
    public Instant happenedAt() {
        return saidAt == null ? at.minusSeconds(clockOff) : saidAt;
    }

    HandedItem asHandedIn() {
        return new HandedItem(id, kind, person, at, saidAt, fields, photos);
    }
}
