package org.puente.journeys;

/** What became of a person's belonging. */
public enum BelongingState {
    /** Taken along, with a tag. */
    TRAVELS,
    HANDED_OVER,
    /** Did not arrive; its worth stands beside it. */
    MISSING
}
