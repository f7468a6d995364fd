package org.puente.treatment;

/** What was done so that it does not happen again. A code, so that it can be counted and read in both languages. */
public enum CorrectiveAction {
    NONE_NEEDED,
    PERSON_CARED_FOR,
    BELONGINGS_RETURNED,
    OFFICERS_INSTRUCTED,
    PROCEDURE_CHANGED,
    REFERRED
}
