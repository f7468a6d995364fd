package org.puente.journeys;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * One person's place on a journey.
 *
 * @param addedBy the country whose coordinator put the person on it
 * @param label such as {@code 9C}; null for a standby person
 * @param isProposed whether the other side was told of it
 */
public record Seat(
        UUID id,
        JourneyId journey,
        CaseId caseId,
        Country addedBy,
        @Nullable String label,
        SeatStanding standing,
        boolean isProposed) {

    public Optional<String> place() {
        return Optional.ofNullable(label);
    }

    /** The other side knows of a person's place from the proposal on; before, it is the planner's alone. */
    boolean isKnownTo(Country reader, CaseState state) {
        return addedBy.equals(reader) || state.ordinal() >= CaseState.TRANSFER_PROPOSED.ordinal();
    }

    public boolean isStandby() {
        return standing == SeatStanding.STANDBY;
    }
}
