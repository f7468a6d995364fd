package org.puente.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.puente.cases.CaseState;
import org.puente.countries.Country;

/**
 * What a record of issuance says: that a consulate's travel document was recorded and the return approved. It is no
 * travel document, and says so.
 *
 * @param sealed lower-case hex SHA-256 over everything that it says, so that two printouts can be compared
 */
record IssuanceRecord(
        String caseNumber,
        Country issuer,
        Country askedBy,
        ProvenIdentity person,
        TravelDocument document,
        boolean approved,
        Instant writtenAt,
        ZoneId zone,
        String sealed) {

    static IssuanceRecord of(ApprovalFile file, NationalityDecision decision, TravelDocument document, Instant now) {
        var facts = file.facts();
        ZoneId zone = facts.agreement().zone(facts.side());
        String sealed = Digest.of(
                facts.number(),
                decision.digest(),
                document.kind().name(),
                document.number(),
                document.issuedOn().toString(),
                document.validUntil().toString(),
                String.join("\n", document.mrz().lines()));
        return new IssuanceRecord(
                facts.number(),
                facts.viewer(),
                facts.agreement().partnerOf(facts.viewer()),
                decision.proven(),
                document,
                facts.state().ordinal() >= CaseState.RETURN_APPROVED.ordinal()
                        && facts.state() != CaseState.RETURN_REFUSED,
                now,
                zone,
                sealed);
    }

    LocalDate writtenOn() {
        return LocalDate.ofInstant(writtenAt, zone);
    }
}
