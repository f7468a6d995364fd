package org.puente.treatment;

/** What one side lets the other know about a check. */
public enum Sign {
    APPLIES,
    APPLIES_NO_MORE,
    PASS,
    FAIL,
    SET_ASIDE;

    boolean isAnswer() {
        return ordinal() >= PASS.ordinal();
    }
}
