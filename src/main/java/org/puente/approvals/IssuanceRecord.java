package org.puente.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
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

    /** States in which an approval stands; a withdrawn return has none. */
    private static final Set<CaseState> APPROVED = EnumSet.of(
            CaseState.RETURN_APPROVED,
            CaseState.TRANSFER_PROPOSED,
            CaseState.TRANSFER_ACCEPTED,
            CaseState.CLEARED,
            CaseState.EMBARKED,
            CaseState.IN_TRANSIT,
            CaseState.ARRIVED,
            CaseState.HANDED_OVER,
            CaseState.CLOSED);

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
                APPROVED.contains(facts.state()),
                now,
                zone,
                sealed);
    }

    LocalDate writtenOn() {
        return LocalDate.ofInstant(writtenAt, zone);
    }
}
