package org.puente.biometrics;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.puente.matching.FingerPosition;

/**
 * A search as it stands in its row.
 *
 * @param set the prints that are searched for
 * @param subject the person's name as the searching side knew it then
 * @param due when comparisons that come of it are due
 * @param reach how far it came, if it had to end before it was through
 */
record SearchRow(
        SearchId id,
        Country owner,
        CaseId caseId,
        EnrolmentId set,
        String subject,
        VerificationPurpose purpose,
        boolean automatic,
        String startedBy,
        String startedByName,
        Instant started,
        @Nullable Instant due,
        @Nullable Instant ended,
        SearchState state,
        @Nullable Integer prints,
        @Nullable Integer threshold,
        @Nullable SearchReach reach) {

    /** The officer who began it, without rights: what the search does is done in their name. */
    Actor officer() {
        return new Actor(new UserId(startedBy), startedByName, owner, Set.of());
    }

    /** One print that is searched for. */
    record Finger(FingerPosition position, UUID print, int dpi) {}
}
