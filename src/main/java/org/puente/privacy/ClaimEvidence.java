package org.puente.privacy;

/** By what a person shows that a fact is wrong. */
public enum ClaimEvidence {
    IDENTITY_DOCUMENT,
    CIVIL_REGISTER,
    OTHER_OFFICIAL_PAPER,
    OWN_STATEMENT
}
