package org.puente.treatment;

/** What a side says to an incident. */
public enum IncidentVerdict {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED
}
