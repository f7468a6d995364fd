package org.puente.treatment;

/** How a check stands for one side: from its own answers, and from what the other side let it know. */
public enum Standing {
    OPEN,
    GREEN,
    RED,
    SET_ASIDE,
    /** Follows from data that is not there yet. */
    NOT_YET_COMPUTABLE;

    /** Whether it stops no departure. */
    public boolean isSatisfied() {
        return this == GREEN || this == SET_ASIDE;
    }

    public boolean isAnswered() {
        return this != OPEN && this != NOT_YET_COMPUTABLE;
    }
}
