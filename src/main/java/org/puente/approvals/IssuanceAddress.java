package org.puente.approvals;

import org.puente.countries.CaseId;

/** Where the record of issuance is served, relative to the portal. */
public final class IssuanceAddress {

    private IssuanceAddress() {}

    public static String of(CaseId id) {
        return "records/" + id + "/issuance.pdf";
    }
}
