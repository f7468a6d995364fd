package org.puente.treatment;

/** What a failed check causes. */
public enum Severity {
    /** Failed or unanswered: the person does not travel, unless an override is allowed and two persons signed one. */
    BLOCKS_DEPARTURE,
    /** Failed: an incident opens at once. */
    INCIDENT,
    /** Failed: recorded and counted, nothing else. */
    NOTE;

    boolean opensIncident() {
        return this != NOTE;
    }
}
