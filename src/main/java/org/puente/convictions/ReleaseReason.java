package org.puente.convictions;

/** Why an earlier release is corrected or withdrawn; the other side reads it. */
public enum ReleaseReason {
    RECORD_WRONG,
    WRONG_PERSON,
    QUASHED,
    /** Pardoned, or spent by the law of the country whose court it was. */
    PARDONED_OR_SPENT,
    NO_LONGER_NEEDED,
    RECORD_ADDED
}
