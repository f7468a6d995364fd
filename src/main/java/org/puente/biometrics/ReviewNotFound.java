package org.puente.biometrics;

import org.puente.portal.Refusal;

/** No such review for this examiner: never made, given back, or somebody else's. Nobody can tell which. */
public class ReviewNotFound extends Refusal {

    ReviewNotFound() {
        super("biometrics.review_not_found");
    }
}
