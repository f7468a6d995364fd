package org.puente.treatment;

/** How an incident ended. A code, so that it can be counted and read in both languages. */
public enum IncidentOutcome {
    PUT_RIGHT,
    MEASURES_TAKEN,
    TAKEN_OVER_BY_A_NAMED_BODY,
    NOT_CONFIRMED
}
