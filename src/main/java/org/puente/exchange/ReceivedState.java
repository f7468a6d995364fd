package org.puente.exchange;

/** How far a query is with the side that owns the galleries; its own matter. */
enum ReceivedState {
    SEARCHING,
    /** Searched, and somebody is alike or fingers are few; on the tick it goes to the examiners, or says no hit. */
    SEARCHED,
    IN_REVIEW,
    /** A person has to say what leaves. */
    TO_DECIDE,
    /** It is settled what is said on the next tick. */
    DECIDED,
    ANSWERED
}
