package org.puente.exchange;

/** How far a query is with the side that owns the galleries; its own matter. */
enum ReceivedState {
    SEARCHING,
    /** Searched; on the tick it says no hit, or goes to the examiners. */
    SEARCHED,
    IN_REVIEW,
    /** A person has to say what leaves. */
    TO_DECIDE,
    /** It is settled what is said on the next tick. */
    DECIDED,
    ANSWERED
}
