package org.puente.cases;

import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;

/** A standing hold makes a case unavailable. */
@Component
class HoldCause implements UnavailabilityCause {

    private final StandingHolds holds;

    HoldCause(StandingHolds holds) {
        this.holds = holds;
    }

    @Override
    public boolean stands(CaseId id, Country owner) {
        return !holds.standing(id.uuid(), owner.code()).isEmpty();
    }
}
