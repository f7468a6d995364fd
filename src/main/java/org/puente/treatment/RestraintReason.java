package org.puente.treatment;

/** Why a person is restrained; nothing else is a reason (Nelson Mandela Rule 47(2)). */
public enum RestraintReason {
    ESCAPE_DURING_TRANSFER,
    INJURY_TO_SELF,
    INJURY_TO_OTHERS,
    DAMAGE
}
