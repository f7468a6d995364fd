package org.puente.treatment;

/** By what an incident became known. */
public enum IncidentOrigin {
    /** A check failed. */
    CHECK,
    /** The log of restraints or of force. */
    LOG,
    MONITOR,
    /** Somebody wrote: the other side, a lawyer, a relative. */
    MESSAGE,
    /** An officer saw it, or the person told them. */
    REPORT;

    /** Whether an officer may open one so by hand. */
    public boolean isByHand() {
        return this == MESSAGE || this == REPORT;
    }
}
