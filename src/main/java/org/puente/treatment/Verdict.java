package org.puente.treatment;

/** An officer's answer to a check. That a check does not apply is computed and never an answer. */
public enum Verdict {
    PASS,
    FAIL
}
