package org.puente.biometrics;

/** What a side wants to know by a comparison. Never told to an examiner before the conclusion. */
public enum VerificationPurpose {
    /** Before a case is submitted: is this the person of an earlier record? */
    BEFORE_SUBMISSION,
    /** To confirm or deny nationality. */
    NATIONALITY_REPLY,
    /** Does a document belong to the person? */
    DOCUMENT_HOLDER,
    IDENTITY_DISPUTE
}
