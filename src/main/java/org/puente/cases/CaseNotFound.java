package org.puente.cases;

import org.puente.portal.Refusal;

/** No such case for this country: never made, or foreign. Nobody can tell which. */
public class CaseNotFound extends Refusal {

    public CaseNotFound() {
        super("cases.not_found");
    }
}
