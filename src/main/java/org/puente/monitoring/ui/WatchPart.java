package org.puente.monitoring.ui;

import org.puente.monitoring.WatchedJourney;

/** One of the parts of a monitor's page of a journey. */
interface WatchPart {

    /** Shows the journey as it is now; what is being typed stays. */
    void show(WatchedJourney journey);
}
