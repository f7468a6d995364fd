package org.puente.cases;

/** What became of a step somebody took. */
public enum StepOutcome {
    /** The first of two has signed; nothing has happened to the case yet, and the other side sees nothing. */
    SIGNED_FIRST,
    DONE
}
