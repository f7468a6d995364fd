package org.puente.biometrics;

/** For what prints, or a report on them, leave the portal. */
public enum PrintExportPurpose {
    FOR_A_COURT,
    FOR_THE_DEFENCE,
    FOR_AN_EXPERT,
    FOR_THE_REGISTER,
    FOR_THE_FILE
}
