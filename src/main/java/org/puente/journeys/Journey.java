package org.puente.journeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.Country;
import org.puente.countries.Side;

/**
 * One flight or land crossing that carries cases, as a country of its agreement may know it.
 *
 * @param number such as {@code J-26-0031}
 * @param announcedAt when the first transfer on it was proposed; before, only its planner's side knows it
 * @param cancelledBecause a code of the agreement's list for cancelled transfers
 */
public record Journey(
        JourneyId id,
        String number,
        AgreementProfile agreement,
        Country plannedBy,
        JourneyPlan plan,
        JourneyState state,
        @Nullable Instant announcedAt,
        @Nullable Instant departedAt,
        @Nullable Instant arrivedAt,
        @Nullable String cancelledBecause,
        long version) {

    /** "Alexandria – Bogotá": where it begins and where it ends. */
    public String route() {
        return plan.first().from() + " – " + plan.last().to();
    }

    public Side sideOf(Country country) {
        return agreement.sideOf(country);
    }
}
