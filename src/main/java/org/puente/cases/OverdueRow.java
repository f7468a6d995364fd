package org.puente.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;
import org.puente.countries.CaseId;

/** One overdue clock, as its reader may see it. */
public record OverdueRow(
        CaseId id,
        String number,
        String personName,
        CaseState state,
        AgreedClock clock,
        Instant started,
        Instant due,
        @Nullable String assignee) {}
