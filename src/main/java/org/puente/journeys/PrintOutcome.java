package org.puente.journeys;

/** What a print compared one to one at the door says; never yes or no to boarding. */
public enum PrintOutcome {
    AGREES,
    DOES_NOT_SETTLE
}
