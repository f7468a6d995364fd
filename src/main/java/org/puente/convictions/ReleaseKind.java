package org.puente.convictions;

/** Why a release was written. The latest says all that stands; earlier ones are kept, marked as replaced. */
public enum ReleaseKind {
    RELEASE,
    /** Stands in the place of an earlier one. */
    CORRECTION,
    /** Holds nothing: what was given before must not be used any more. */
    WITHDRAWAL
}
