package org.puente.journeys;

/** What the person says to being brought back; it is theirs to say, and may change until the way back is closed. */
public enum Consent {
    GIVEN,
    REFUSED
}
