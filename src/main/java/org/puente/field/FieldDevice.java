package org.puente.field;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;

/**
 * A device to which somebody took a journey along.
 *
 * @param country for which its user acts; null for a monitor's
 * @param roles of its user: those of the moment it was taken along, less what they lost since
 * @param name as its user calls it
 * @param expiresAt until when what it hands in is applied; later it is kept for a person to look at
 * @param items handed in so far
 * @param isCertain whether its user's realm answered when it was asked about them; otherwise nothing is applied
 */
public record FieldDevice(
        UUID id,
        UserId user,
        String userName,
        @Nullable Country country,
        Set<Role> roles,
        JourneyId journey,
        String journeyNumber,
        String name,
        Locale language,
        Instant takenAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedByName,
        @Nullable Instant lastHandInAt,
        int items,
        boolean isCertain) {

    public FieldDevice {
        roles = Set.copyOf(roles);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean isGood(Instant now) {
        return !isRevoked() && now.isBefore(expiresAt);
    }

    FieldDevice with(Set<Role> left) {
        return copy(left, isCertain);
    }

    FieldDevice unconfirmed() {
        return copy(roles, false);
    }

    private FieldDevice copy(Set<Role> left, boolean certain) {
        return new FieldDevice(
                id,
                user,
                userName,
                country,
                left,
                journey,
                journeyNumber,
                name,
                language,
                takenAt,
                expiresAt,
                revokedAt,
                revokedByName,
                lastHandInAt,
                items,
                certain);
    }

    /** Its user. */
    Actor actor() {
        return new Actor(user, userName, country, roles);
    }

    Holder holder() {
        return Holder.of(actor());
    }
}
