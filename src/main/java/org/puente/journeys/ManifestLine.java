package org.puente.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseRow;
import org.puente.cases.Objection;
import org.puente.countries.CaseId;

/**
 * One person of a manifest, as its reader may know them now.
 *
 * @param reasons what is in the way, the hold sentence first; of somebody on board, what the leads must know
 * @param family names and seats of the members of the family on this journey
 * @param needs codes of what the person needs on the journey, never why
 * @param clearedUntil until when the clearance is good; null unless cleared
 * @param documentUntil last day of the travel document; null without one
 * @param boarding how the identity was settled at the door; null before
 */
public record ManifestLine(
        CaseRow row,
        Seat seat,
        TravelStatus status,
        List<Objection> reasons,
        List<String> family,
        List<String> needs,
        CheckTally checks,
        @Nullable Instant clearedUntil,
        @Nullable LocalDate documentUntil,
        @Nullable Boarding boarding) {

    public ManifestLine {
        reasons = List.copyOf(reasons);
        family = List.copyOf(family);
        needs = List.copyOf(needs);
    }

    public CaseId id() {
        return row.id();
    }

    public boolean isBlocked() {
        return status == TravelStatus.BLOCKED;
    }

    /** Somebody on board whom a hold concerns; it stops neither the arrival nor the handover. */
    public boolean isAlert() {
        return !isBlocked() && !reasons.isEmpty();
    }

    ManifestLine waitingFor(Objection relative) {
        return new ManifestLine(
                row,
                seat,
                TravelStatus.BLOCKED,
                List.of(relative),
                family,
                needs,
                checks,
                clearedUntil,
                documentUntil,
                boarding);
    }
}
