package org.puente.exchange;

/** All that the asking side is ever told of a query. */
public enum QueryState {
    /** Nothing was said yet. */
    WAITING,
    /** Said on the tick, whoever the examiners look at. */
    UNDER_REVIEW,
    /** Nobody, or nobody whom the galleries are opened for. */
    NO_HIT,
    /** The examiners found the same person, and a person released the agreed data. */
    RELEASED,
    /** The examiners found the same person, and a person refused to release anything. */
    REFUSED,
    /** Nobody concluded in time; the prints are destroyed. */
    LAPSED;

    /** Whether nothing more will be said. */
    public boolean isOver() {
        return this != WAITING && this != UNDER_REVIEW;
    }

    /** Whether it says that the other side knows the person. */
    public boolean isHit() {
        return this == RELEASED || this == REFUSED;
    }
}
