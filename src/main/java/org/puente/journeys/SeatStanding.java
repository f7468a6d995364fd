package org.puente.journeys;

/** What a person's place on a journey is. */
public enum SeatStanding {
    SEATED,
    /** Travels if a seat becomes free at the door. */
    STANDBY,
    /** Was to travel, and was refused at the door or did not come. */
    NOT_TRAVELLING
}
