package org.puente.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/** A hold as the side that placed it sees it. */
public record OwnHold(
        UUID id,
        CaseId caseId,
        Country owner,
        HoldKind kind,
        @Nullable String note,
        LocalDate reviewOn,
        Instant placedAt,
        String placedByName) {}
