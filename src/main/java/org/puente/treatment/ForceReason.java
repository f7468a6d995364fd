package org.puente.treatment;

/** Why force was used; nothing else is a reason (Nelson Mandela Rule 82(1); Basic Principles on the Use of Force, 4 and 15). */
public enum ForceReason {
    SELF_DEFENCE,
    DEFENCE_OF_OTHERS,
    INJURY_TO_SELF,
    ESCAPE,
    RESISTANCE_TO_A_LAWFUL_ORDER
}
