package org.puente.journeys;

/** Whose aircraft or vehicle it is. */
public enum Operator {
    SENDING,
    RECEIVING,
    /** An airline or carrier that belongs to neither side. */
    THIRD
}
