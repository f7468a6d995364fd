package org.puente.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.LentPrints;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * A query as it stands in the row of the side that owns the galleries.
 *
 * @param caseId of both sides, for which it was asked
 * @param agreement its id
 * @param nextTick before which nothing is said
 * @param ends when the prints are destroyed in any case
 * @param ready since when it may be told what the state says
 * @param decision what is told, once that is settled
 */
record ReceivedQuery(
        QueryId id,
        Country owner,
        Country partner,
        CaseId caseId,
        String agreement,
        Galleries galleries,
        int fingers,
        Instant asked,
        Duration tick,
        Instant nextTick,
        Instant ends,
        ReceivedState state,
        @Nullable Instant ready,
        @Nullable QueryState decision,
        @Nullable String reason) {

    /** With too few fingers no answer is given by itself: a person of the owning side looks. */
    boolean needsAPerson() {
        return !LentPrints.isEnoughForAnAnswer(fingers);
    }

    /** Whether it is still open what the last word is, and the prints are there. */
    boolean isUndecided() {
        return state != ReceivedState.DECIDED && state != ReceivedState.ANSWERED;
    }

    /** Whether what is ready was so when that tick came. */
    boolean isReadyAt(Instant lastTick) {
        return Optional.ofNullable(ready)
                .filter(since -> !since.isAfter(lastTick))
                .isPresent();
    }
}
