package org.puente.privacy;

/** Why an answer takes longer than first given; told to the person. */
public enum ExtensionReason {
    OTHER_OFFICES_ASKED,
    PAPERS_TO_BE_CHECKED,
    MUCH_TO_COLLECT,
    OFFICE_CLOSED
}
