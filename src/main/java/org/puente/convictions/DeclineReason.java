package org.puente.convictions;

/** Why the second person does not sign; stays with the own side. */
public enum DeclineReason {
    NOT_NEEDED,
    BASIS_DOES_NOT_COVER,
    RECORD_DOUBTED,
    PERSON_DOUBTED
}
