package org.puente.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.people.MrzNameComparison;

/**
 * What the sending side learns of decision and approval.
 *
 * @param evidence by what nationality was confirmed last; empty before
 * @param document of the last approval; empty before
 */
public record DisclosedApproval(Set<Evidence> evidence, Optional<Paper> document) {

    public DisclosedApproval {
        evidence = Set.copyOf(evidence);
    }

    public boolean isEmpty() {
        return evidence.isEmpty() && document.isEmpty();
    }

    /**
     * The consulate's travel document.
     *
     * @param zone how the name in its machine readable zone stands to the proven one
     * @param revokedAt when the approval was revoked; null while it stands
     */
    public record Paper(
            TravelDocumentKind kind,
            String number,
            LocalDate issuedOn,
            LocalDate validUntil,
            MrzNameComparison.Outcome zone,
            @Nullable Instant revokedAt) {}
}
