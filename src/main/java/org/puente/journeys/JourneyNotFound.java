package org.puente.journeys;

import org.puente.portal.Refusal;

/** No such journey for this country: never made, foreign, or not announced to it. Nobody can tell which. */
public class JourneyNotFound extends Refusal {

    public JourneyNotFound() {
        super("journeys.not_found");
    }
}
