package org.puente.agreements;

/** A question that both sides answer with agreed codes instead of free text. */
public enum CodeList {
    DENY_NATIONALITY,
    REFUSE_RETURN,
    RECONSIDER,
    REVOKE_APPROVAL,
    COUNTER_TRANSFER,
    /** Holds {@link #OTHER_JOURNEY} in every agreement. */
    CANCEL_TRANSFER,
    FAIL_ATTEMPT,
    /** Stays with the sending side. */
    WITHDRAW,
    QUESTION,
    /** Why a side takes longer than first agreed. */
    EXTENSION,
    /** Why nothing is released of a person whom a query found. None of them may hint at a need for protection. */
    REFUSE_RELEASE,
    /** What one side tells the other in a message, also in answer to a question. */
    STATEMENT,
    CORRECTION;

    /** Whom the portal itself leaves behind, a standby person for whom no place came free, is cancelled with this code. */
    public static final String OTHER_JOURNEY = "OTHER_JOURNEY";
}
