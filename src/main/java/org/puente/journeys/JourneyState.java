package org.puente.journeys;

/** Where a journey stands. */
public enum JourneyState {
    /** Known to the side that plans it, until it proposes the first transfer. */
    PLANNED,
    ANNOUNCED,
    DEPARTED,
    ARRIVED,
    CANCELLED;

    /** Whether seats may still be given and changed. */
    public boolean isOpen() {
        return this == PLANNED || this == ANNOUNCED;
    }
}
