package org.puente.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;

/**
 * One line of a list of cases, as its reader may see it.
 *
 * @param turn null when the case is over
 * @param due null where no clock runs, or the reader sees no figure
 * @param stopped the clock stands still
 * @param nextReview the day in the partner's hold sentence; null while the case is available
 * @param held the reader's own side holds it
 */
public record CaseRow(
        CaseId id,
        String number,
        String personName,
        CaseState state,
        Instant stateSince,
        @Nullable Country turn,
        @Nullable Side turnSide,
        @Nullable AgreedClock clock,
        @Nullable Instant started,
        @Nullable Instant due,
        boolean stopped,
        @Nullable LocalDate nextReview,
        boolean held,
        @Nullable String assignee) {}
