package org.puente.sealing;

/** For what a key is. Each ends on its own day, so each has a key of its own. */
public enum SealPurpose {
    /** Prints as they came, their images and templates. */
    PRINTS,
    /** Photos of the person. */
    PHOTO,
    /** Other files of a case, which may show a face. */
    FILES,
    /** Complaints of persons and their answers, each with a key of its own that is no country's. */
    COMPLAINTS
}
