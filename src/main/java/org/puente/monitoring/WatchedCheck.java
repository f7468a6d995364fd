package org.puente.monitoring;

import java.util.List;
import org.puente.treatment.Check;
import org.puente.treatment.ObservedCheck;

/**
 * One check of a person: what the officers said, and beside it what monitors saw.
 *
 * @param observations all of them, the latest first
 * @param observable whether a monitor answers it at this point of the journey
 */
public record WatchedCheck(ObservedCheck officers, List<Observation> observations, boolean observable) {

    public WatchedCheck {
        observations = List.copyOf(observations);
    }

    public Check check() {
        return officers.check();
    }
}
