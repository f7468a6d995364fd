package org.puente.field;

/** Why something that was handed in was not simply applied. */
public enum KeptBecause {
    /** The record says the same already. */
    SAME,
    /** Somebody answered otherwise since the journey was taken along. */
    DIFFERS,
    REVOKED,
    EXPIRED,
    /** Its user may not do this any more. */
    RIGHTS,
    /** Whether its user may still do this could not be asked when it came. */
    REALM_SILENT,
    /** The person was not in what was taken along. */
    NOT_TAKEN,
    /** The check is not answered any more: it was retired, or its phase is over. */
    NOT_OPEN,
    /** The check's phase has not begun. */
    NOT_YET,
    /** Of a restraint whose beginning is not on record. */
    NO_RESTRAINT,
    UNKNOWN_KIND,
    UNREADABLE,
    /** A rule says no; its sentence stands with it. */
    REFUSED,
    /** The portal failed over it. */
    MISHAP
}
