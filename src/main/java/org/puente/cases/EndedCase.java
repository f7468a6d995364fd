package org.puente.cases;

import java.time.Instant;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * A case as a privacy officer finds it.
 *
 * @param number the shared number, or the sender's own draft number
 * @param viewer whose officer looks
 * @param since when it came into its state
 */
public record EndedCase(
        CaseId id,
        String number,
        String personName,
        Country viewer,
        CaseState state,
        Instant since,
        AgreementProfile agreement) {

    public Country partner() {
        return agreement.partnerOf(viewer);
    }
}
