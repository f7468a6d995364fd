package org.puente.journeys.ui;

import org.puente.journeys.Manifest;

/** One of the parts of a journey's page. */
interface JourneyPart {

    /** Shows the manifest as it is now; what is being typed or chosen stays. */
    void show(Manifest manifest);

    /** Somebody is in the middle of something that a new picture would disturb. */
    default boolean isBusy() {
        return false;
    }
}
