package org.puente.agreements;

/** How far a version of an agreement has come. */
public enum VersionState {
    /** Nobody has signed it. */
    PROPOSED,
    /** One side has signed it. */
    SIGNED_BY_ONE,
    /** Both sides have signed it, and its day has not come. */
    SIGNED,
    IN_FORCE,
    /** A later version is in force; cases that began under this one keep it. */
    REPLACED,
    WITHDRAWN,
    /** Its day came before both had signed. It can be proposed anew with a later one. */
    LAPSED
}
