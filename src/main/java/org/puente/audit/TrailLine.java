package org.puente.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * A line of the trail as its readers see it.
 *
 * @param actorId the user's id; null where nobody was signed in
 * @param what its code
 * @param payload canonical JSON
 */
public record TrailLine(
        UUID id,
        Instant at,
        @Nullable String actorId,
        String what,
        @Nullable CaseId caseId,
        @Nullable String why,
        String payload) {

    public Optional<CaseId> onCase() {
        return Optional.ofNullable(caseId);
    }
}
