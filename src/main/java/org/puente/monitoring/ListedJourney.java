package org.puente.monitoring;

import java.util.List;
import org.puente.journeys.Journey;

/**
 * One line of the monitors' list.
 *
 * @param monitors the names of those who watch it
 * @param mine whether the reader is one of them
 */
public record ListedJourney(Journey journey, List<String> monitors, boolean mine) {

    public ListedJourney {
        monitors = List.copyOf(monitors);
    }
}
