package org.puente.approvals;

/** Papers that a consulate issues for a return. */
public enum TravelDocumentKind {
    /** Passport for one journey. */
    EMERGENCY_PASSPORT,
    PASSPORT,
    /** Another paper of the consulate with a machine readable zone, such as a laissez-passer. */
    CONSULAR_DOCUMENT
}
