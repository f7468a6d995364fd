package org.puente.convictions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * A frozen copy of exactly what two persons of one side released to the other.
 *
 * @param giver whose it was
 * @param basis by what right, a code of the agreement
 * @param reason why it stands in the place of an earlier one; null for the first
 * @param replacedAt when a later one was written; null while it is the latest
 */
public record ConvictionRelease(
        UUID id,
        CaseId caseId,
        Country giver,
        ReleaseKind kind,
        String basis,
        @Nullable ReleaseReason reason,
        Instant releasedAt,
        @Nullable Instant replacedAt,
        List<ConvictionFacts> convictions) {

    public ConvictionRelease {
        convictions = List.copyOf(convictions);
    }

    /** Whether it may be used: the latest, and no withdrawal. */
    public boolean stands() {
        return replacedAt == null && kind != ReleaseKind.WITHDRAWAL;
    }
}
