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
    /** Why nothing is released of a person whom a query found. None of them may hint at a need for protection. */
    REFUSE_RELEASE,
    /** What one side tells the other in a message, also in answer to a question. */
    STATEMENT,
    CORRECTION
}
