package org.puente.journeys;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Side;

/**
 * The way back of a person who was returned in error ({@code domain.md}, REPORT_WRONG_RETURN). No removal step, check or
 * hold applies to it.
 *
 * @param due within two working days of the report
 * @param keepers who sees to it on each side; a side without one is not in the map
 * @param consent null until the person was asked
 * @param done when each item was brought about
 * @param closedBy when each side closed it; one alone does not
 */
public record WayBack(
        CaseId caseId,
        Instant openedAt,
        Instant due,
        Map<Side, String> keepers,
        @Nullable Consent consent,
        Map<WayBackItem, Instant> done,
        Map<Side, Instant> closedBy,
        boolean closed,
        long version) {

    public WayBack {
        keepers = Map.copyOf(keepers);
        done = done.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(done));
        closedBy = Map.copyOf(closedBy);
    }

    public Optional<Consent> consented() {
        return Optional.ofNullable(consent);
    }

    /** Owners in both countries, the person's word, and, if they want to come back, everything that brings them back. */
    public boolean isComplete() {
        boolean kept = keepers.size() == Side.values().length;
        return kept
                && consent != null
                && done.containsKey(WayBackItem.LAWYER)
                && (consent == Consent.REFUSED || done.size() == WayBackItem.values().length);
    }
}
