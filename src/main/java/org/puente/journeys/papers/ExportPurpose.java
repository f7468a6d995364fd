package org.puente.journeys.papers;

/** For what a manifest leaves the portal on paper or as a file. */
public enum ExportPurpose {
    AT_THE_DOOR,
    FOR_THE_CARRIER,
    FOR_THE_RECEPTION,
    FOR_THE_MONITOR,
    FOR_A_COURT,
    FOR_THE_FILE
}
