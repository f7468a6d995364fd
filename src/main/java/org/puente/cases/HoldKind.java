package org.puente.cases;

import static org.puente.access.Permission.LIFT_GENERAL_HOLDS;
import static org.puente.access.Permission.LIFT_MEDICAL_HOLDS;
import static org.puente.access.Permission.LIFT_PROTECTION_HOLDS;

import org.puente.access.Permission;

/** Why a case may not move. Only the side that placed a hold ever learns its kind. */
public enum HoldKind {
    MEDICAL(LIFT_MEDICAL_HOLDS),
    LEGAL_STAY(LIFT_PROTECTION_HOLDS),
    PROTECTION(LIFT_PROTECTION_HOLDS),
    CHILD(LIFT_PROTECTION_HOLDS),
    IDENTITY_DISPUTE(LIFT_GENERAL_HOLDS),
    DATA_ERROR(LIFT_GENERAL_HOLDS),
    OPERATIONAL(LIFT_GENERAL_HOLDS);

    private final Permission lifting;

    HoldKind(Permission lifting) {
        this.lifting = lifting;
    }

    /** Who may lift it; placing is open to any officer. */
    public Permission lifting() {
        return lifting;
    }
}
