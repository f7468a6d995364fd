package org.puente.privacy;

/** By what an erasure was done. The other side is never told which. */
public enum ErasureRule {
    /** The agreement's term for prints and photos of a case that is over. */
    BIOMETRICS_TERM,
    /** The agreement's term for a case that is over. */
    CASE_TERM,
    /** The agreement's term for a draft that was never submitted. */
    DRAFT_TERM,
    /** The person asked for it. */
    REQUEST
}
