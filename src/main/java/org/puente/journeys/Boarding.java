package org.puente.journeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * How a person's identity was settled at the door.
 *
 * @param print what a compared print said; null where none was compared
 * @param secondOfficer who confirmed it where the print did not settle it; null until then
 */
public record Boarding(
        CaseId caseId,
        IdentityBasis basis,
        @Nullable PrintOutcome print,
        String officer,
        String officerName,
        @Nullable String secondOfficer,
        @Nullable String secondOfficerName,
        Instant at) {

    /** A print that does not settle it needs a second officer, whatever else was looked at. */
    public boolean isSettled() {
        return print != PrintOutcome.DOES_NOT_SETTLE || secondOfficer != null;
    }
}
