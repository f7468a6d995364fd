package org.puente.documents;

/** What a file of a case is. */
public enum FileKind {
    IDENTITY_DOCUMENT,
    /** The order or judgment that the return rests on. */
    REMOVAL_ORDER,
    /** The person's face, shown in the head of the case. */
    PHOTO,
    /** A passport or a paper that a consulate issued for the journey. */
    TRAVEL_DOCUMENT,
    OTHER
}
