package org.puente.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;

/**
 * A version of an agreement as one of its countries sees it.
 *
 * @param seal SHA-256 over the exact bytes
 * @param inForceOn its first day, by the calendar of the sending side's office
 * @param replacedOn the first day of the version after it, if that has begun
 * @param proposed how it came about; null for a version that was delivered with the portal
 */
public record VersionLine(
        int version,
        VersionState state,
        String seal,
        LocalDate inForceOn,
        @Nullable LocalDate replacedOn,
        @Nullable Proposed proposed,
        List<Signature> signatures) {

    /** By whose administrator it was proposed. */
    public record Proposed(UUID id, Country in, Instant at) {}

    /**
     * That a side's administrator signed.
     *
     * @param name the officer's; null if they are the other side's
     */
    public record Signature(
            Country country, Instant at, @Nullable String name) {}

    public VersionLine {
        signatures = List.copyOf(signatures);
    }

    public boolean isOpen() {
        return state == VersionState.PROPOSED || state == VersionState.SIGNED_BY_ONE;
    }

    /** By both sides, whatever became of it. */
    public boolean isSigned() {
        return state == VersionState.SIGNED || state == VersionState.IN_FORCE || state == VersionState.REPLACED;
    }

    public boolean isSignedBy(Country country) {
        return signatures.stream().anyMatch(signature -> signature.country().equals(country));
    }
}
