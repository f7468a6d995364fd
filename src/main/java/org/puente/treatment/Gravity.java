package org.puente.treatment;

/** How bad an incident is, by what could have come of it. */
public enum Gravity {
    MINOR,
    SERIOUS,
    /** Life, health, dignity or a child's safety was in question. */
    GRAVE;

    /** Of a failed check: what stops a departure is grave. */
    static Gravity of(Check check) {
        return check.isBlocking() ? GRAVE : SERIOUS;
    }
}
