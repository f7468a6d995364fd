package org.puente.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;

/** The agreement that a case runs under, and the review rhythm that it gives every hold of whatever kind. */
@Component
class CaseAgreements {

    private final Agreements agreements;

    CaseAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    AgreementProfile of(RepatriationCase found) {
        return agreements.version(found.agreementId(), found.agreementVersion());
    }

    LocalDate firstReview(RepatriationCase found, Country owner, Instant now) {
        return nextReview(of(found), owner, now, now);
    }

    LocalDate nextReview(AgreementProfile agreement, Country owner, Instant since, Instant now) {
        ZoneId zone = agreement.zone(agreement.sideOf(owner));
        return Availability.nextReview(
                LocalDate.ofInstant(since, zone), LocalDate.ofInstant(now, zone), agreement.holdReview());
    }
}
