package org.puente.monitoring;

/** What a side says to a recommendation. */
public enum ReplyVerdict {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED
}
