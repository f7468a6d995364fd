package org.puente.journeys;

/** How a journey crosses the border. */
public enum TravelMode {
    AIR,
    LAND
}
