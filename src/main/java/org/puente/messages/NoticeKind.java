package org.puente.messages;

/**
 * Of what a user is told. Nothing of these is made by a hold, a clearance, a check or a medical answer: whose presence or moment
 * could tell something is in nobody's notices.
 */
public enum NoticeKind {
    /** The case came to where somebody of this office acts next, or its keeper has to know that it moved. */
    STEP,
    /** A first signature waits for the second. */
    SIGNATURE,
    MESSAGE,
    /** An incident that the office knows of was opened. */
    INCIDENT,
    /** The office's own clock ran out. */
    OVERDUE;

    /** The tab of the case where it is seen to. */
    String panel() {
        return switch (this) {
            case MESSAGE -> "messages";
            case INCIDENT -> "treatment";
            case STEP, SIGNATURE, OVERDUE -> "overview";
        };
    }
}
