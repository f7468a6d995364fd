package org.puente.treatment;

/** The five phases of a return, in their order. */
public enum Phase {
    PRE_DEPARTURE,
    EMBARKATION,
    IN_TRANSIT,
    ARRIVAL_HANDOVER,
    POST_ARRIVAL
}
