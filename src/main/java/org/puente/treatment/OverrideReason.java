package org.puente.treatment;

/** Why two persons let a blocking check stand aside. A code, since the other side may read it. */
public enum OverrideReason {
    DOES_NOT_APPLY,
    MET_IN_ANOTHER_WAY,
    DECIDED_BY_AUTHORITY,
    PERSON_ASKED_FOR_IT
}
