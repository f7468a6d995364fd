package org.puente.exchange;

import static org.puente.exchange.QueryState.WAITING;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * A query as the side knows it that asked.
 *
 * @param partner whom it asked
 * @param fingers of which prints were sent
 * @param tick answers leave after so long, and after each further time as long
 * @param slowed why the tick is longer than agreed; null if it is not
 * @param told when the state was said; null while nothing was
 * @param reason the code of a refusal
 * @param released what was released, field by field
 */
public record Query(
        QueryId id,
        CaseId caseId,
        Country partner,
        int fingers,
        String askedBy,
        Instant asked,
        Duration tick,
        @Nullable Slowness slowed,
        QueryState state,
        @Nullable Instant told,
        @Nullable String reason,
        Map<SheetField, String> released) {

    public Query {
        released = Map.copyOf(released);
    }

    /** The same as it may be told at a moment: what is written for a later tick is not said yet. */
    Query at(Instant now) {
        return told == null || !told.isAfter(now)
                ? this
                : new Query(id, caseId, partner, fingers, askedBy, asked, tick, slowed, WAITING, null, null, Map.of());
    }

    /** The first tick after a moment: an answer leaves then or at a later one, and never in between. */
    public Instant nextTick(Instant now) {
        return Ticks.after(asked, tick, now);
    }
}
