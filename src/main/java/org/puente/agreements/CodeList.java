package org.puente.agreements;

/** A question that both sides answer with agreed codes instead of free text. */
public enum CodeList {
    DENY_NATIONALITY,
    REFUSE_RETURN,
    RECONSIDER,
    REVOKE_APPROVAL,
    COUNTER_TRANSFER,
    CANCEL_TRANSFER,
    FAIL_ATTEMPT,
    /** Stays with the sending side. */
    WITHDRAW,
    QUESTION,
    /** What one side tells the other in a message, also in answer to a question. */
    STATEMENT,
    CORRECTION
}
