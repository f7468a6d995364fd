package org.puente.agreements;

/** What an agreement sets a time for. How long, and for which side, stands in its profile. */
public enum AgreedClock {
    /** From SUBMIT until the receiving side acknowledges. */
    ACKNOWLEDGE,
    /** From the first of two signatures until the second. */
    TWO_PERSON_REVIEW,
    /** From the acknowledgement until nationality is confirmed or denied, if identity documents came with the case. */
    NATIONALITY_REPLY_WITH_DOCUMENTS,
    /** The same without any document; one reasoned extension is agreed. */
    NATIONALITY_REPLY_WITHOUT_DOCUMENTS,
    /** From the confirmation of nationality until the travel document is issued. */
    TRAVEL_DOCUMENT,
    /** From the notice of a transfer until it takes place, at least. */
    TRANSFER_NOTICE,
    /** From the proposal of a transfer until the other side accepts or counters. */
    TRANSFER_REPLY,
    /** From the confirmation of nationality until the transfer. */
    TRANSFER_WITHIN,
    /** From landing until the handover is signed. */
    HANDOVER_SIGNED,
    /** From the opening of an incident until a side says what it has to say to it. */
    INCIDENT_ANSWER,
    /** From the day of a complaint until the body to which it is addressed answers. */
    COMPLAINT_ANSWER,
    /** From the report that somebody was returned in error until they are on their way back. */
    WAY_BACK,
    /** From the arrival until a monitor's report: catalogue, POST-02. */
    MONITOR_REPORT,
    /** From the report until a side answers what it recommends. */
    RECOMMENDATION_ANSWER;

    /** Whether it runs on a case from act to act, so that it is listed when overdue and brought before whom the agreement names. */
    public boolean isBroughtBeforeSomebody() {
        return switch (this) {
            case ACKNOWLEDGE,
                    TWO_PERSON_REVIEW,
                    NATIONALITY_REPLY_WITH_DOCUMENTS,
                    NATIONALITY_REPLY_WITHOUT_DOCUMENTS,
                    TRAVEL_DOCUMENT,
                    TRANSFER_REPLY,
                    TRANSFER_WITHIN,
                    HANDOVER_SIGNED,
                    WAY_BACK -> true;
            case TRANSFER_NOTICE, INCIDENT_ANSWER, COMPLAINT_ANSWER, MONITOR_REPORT, RECOMMENDATION_ANSWER -> false;
        };
    }
}
