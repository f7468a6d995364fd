package org.puente.access;

/** What a user may do at all. Which rows exist for them is the query's matter, whose turn it is the step table's. */
public enum Permission {
    /** Sees cases of their country, and what was disclosed to it. */
    READ_CASES,
    /** Drafts cases, searches and records persons, corrects disclosures. */
    PREPARE_CASES,
    /** Acknowledges, asks, answers, reopens. */
    PROGRESS_CASES,
    ASK_QUESTIONS,
    /** Writes to the other side on a case, and reads for their office what it wrote. */
    WRITE_MESSAGES,
    SUBMIT_CASES,
    WITHDRAW_CASES,
    ASSIGN_CASES,
    /** Takes longer than first agreed, once and for a coded reason. */
    EXTEND_CLOCKS,
    /** Second signature on overrides and approvals. */
    SIGN_SECOND,
    CLEAR_TRANSFERS,
    CLOSE_CASES,
    DECIDE_NATIONALITY,
    APPROVE_RETURNS,
    CLEAR_PROTECTION,
    PLACE_HOLDS,
    /** Lifts holds of kind IDENTITY_DISPUTE, DATA_ERROR and OPERATIONAL. */
    LIFT_GENERAL_HOLDS,
    /** Lifts holds of kind PROTECTION, LEGAL_STAY and CHILD. */
    LIFT_PROTECTION_HOLDS,
    LIFT_MEDICAL_HOLDS,
    ENROL_PRINTS,
    COMPARE_PRINTS,
    /** Decides what leaves in answer to a query of the other side. */
    RELEASE_ANSWERS,
    /** Reads convictions that the own side wrote down, and releases of them by either side. */
    READ_CONVICTIONS,
    /** Writes convictions down, and proposes as the first of two persons what is released of them. */
    PREPARE_CONVICTIONS,
    /** Signs or declines as the second of two persons what is released of convictions. */
    SIGN_CONVICTIONS,
    ANSWER_CHECKS,
    /** Takes down a complaint with the person who complains. */
    ENTER_COMPLAINTS,
    MOVE_PERSONS,
    /** Sees every announced journey, for neither side. */
    MONITOR_JOURNEYS,
    /** Answers for the side what a monitor's report recommends, and gives a complaint body the facts it asks for. */
    ANSWER_MONITORS,
    ANSWER_COMPLAINTS,
    READ_TRAIL,
    /** Sees how the work of their country goes, in figures about nobody. */
    READ_FIGURES,
    ANSWER_DATA_SUBJECTS,
    /** Asks, as a system of the country, where its cases stand. */
    READ_CASE_STATUS,
    /** Asks, as a system of the country, who is on a journey. */
    READ_MANIFESTS,
    READ_AGREEMENTS,
    /** Proposes a version of an agreement, and signs one for the side. */
    SIGN_AGREEMENTS,
    ADMINISTER;

    /** What only somebody may who acts for no country; everything else only somebody who does. */
    boolean isIndependent() {
        return this == MONITOR_JOURNEYS || this == ANSWER_COMPLAINTS;
    }
}
