package org.puente.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * A person's request to be erased.
 *
 * @param receivedOn when the person, or who speaks for them, asked
 * @param answer null while it waits
 */
public record DataRequest(
        UUID id,
        CaseId caseId,
        String caseNumber,
        ErasureScope scope,
        LocalDate receivedOn,
        Instant openedAt,
        String openedBy,
        @Nullable RequestAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {

    public boolean isOpen() {
        return answer == null;
    }
}
