package org.puente.complaints;

/** What the complaint body decided. */
public enum ComplaintOutcome {
    FOUNDED,
    PARTLY,
    NOT_FOUNDED,
    NOT_OURS,
    TAKEN_BACK
}
