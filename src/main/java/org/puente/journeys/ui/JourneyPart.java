package org.puente.journeys.ui;

import org.puente.journeys.Manifest;

/** One of the parts of a journey's page. */
interface JourneyPart {

    /** Shows the manifest as it is now; what is being typed or chosen stays. */
    void show(Manifest manifest);

    /** The manifest was read again and is the same: nothing that one might be pressing may be made anew. */
    default void stillSo(Manifest manifest) {}

    /** Somebody is in the middle of something that a new picture would disturb. */
    default boolean isBusy() {
        return false;
    }
}
