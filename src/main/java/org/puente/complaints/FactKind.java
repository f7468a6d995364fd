package org.puente.complaints;

/** What the complaint body asks a side for. A code, so that nothing of a complaint stands in the question. */
public enum FactKind {
    JOURNEY_TIMES,
    RESTRAINT_LOG,
    CARE_GIVEN,
    BELONGINGS_LIST,
    OFFICERS_ON_DUTY,
    INTERPRETER,
    RECORDINGS
}
