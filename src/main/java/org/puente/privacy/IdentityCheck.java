package org.puente.privacy;

/** How it was made sure that whoever asks may ask. The paper itself is not kept. */
public enum IdentityCheck {
    DOCUMENT_SEEN,
    /** An officer spoke to the person where they are held. */
    ASKED_IN_CUSTODY,
    CONSULATE_CONFIRMED,
    NOTARISED_LETTER,
    POWER_OF_ATTORNEY,
    GUARDIANSHIP_PAPER
}
