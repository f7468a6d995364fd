package org.puente.field;

/** What became of something that was handed in. In each case it is kept. */
public enum Outcome {
    APPLIED,
    CONFLICT,
    QUARANTINED
}
