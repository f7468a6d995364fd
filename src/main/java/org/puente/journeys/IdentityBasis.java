package org.puente.journeys;

/** By what an officer settled at the door that this is the person. */
public enum IdentityBasis {
    PHOTO,
    DOCUMENT,
    /** A print, compared one to one; the officer decides, not the comparison. */
    PRINT
}
