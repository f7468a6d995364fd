package org.puente.cases;

import java.util.List;

/** Where a case stands in its life. */
public enum CaseState {
    DRAFT,
    SUBMITTED,
    IN_VERIFICATION,
    INFORMATION_REQUESTED,
    NATIONALITY_CONFIRMED,
    NATIONALITY_DENIED,
    RETURN_APPROVED,
    RETURN_REFUSED,
    TRANSFER_PROPOSED,
    TRANSFER_ACCEPTED,
    CLEARED,
    EMBARKED,
    IN_TRANSIT,
    ARRIVED,
    HANDED_OVER,
    CLOSED,
    WITHDRAWN,
    RETURNED_IN_ERROR;

    private static final List<CaseState> MAIN_PATH = List.of(
            DRAFT,
            SUBMITTED,
            IN_VERIFICATION,
            NATIONALITY_CONFIRMED,
            RETURN_APPROVED,
            TRANSFER_PROPOSED,
            TRANSFER_ACCEPTED,
            CLEARED,
            EMBARKED,
            IN_TRANSIT,
            ARRIVED,
            HANDED_OVER,
            CLOSED);

    /** The thirteen states of a return without detours; the receiving side sees all but the first. */
    public static List<CaseState> mainPath() {
        return MAIN_PATH;
    }

    /** Nothing more happens to the case. */
    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN || this == RETURNED_IN_ERROR;
    }
}
