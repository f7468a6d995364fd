package org.puente.biometrics;

/** Where the prints of an enrolment come from. */
public enum EnrolmentKind {
    /** Taken from the person for this case. These, and no others, are disclosed at SUBMIT. */
    CAPTURED,
    /** From an earlier record of the own country: a register, a former case. */
    EARLIER,
    /** From an identity document. */
    DOCUMENT
}
