package org.puente.journeys;

/** Where a person on a manifest stands right now. */
public enum TravelStatus {
    BLOCKED,
    /** Nothing is in the way, and a step of either side is still to come. */
    WAITING,
    MAY_TRAVEL,
    ON_BOARD,
    ARRIVED,
    HANDED_OVER,
    NOT_TRAVELLING
}
