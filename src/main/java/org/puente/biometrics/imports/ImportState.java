package org.puente.biometrics.imports;

/** How far an import is. */
public enum ImportState {
    WAITING,
    RUNNING,
    DONE,
    /** The portal ended meanwhile. What was enrolled stays; the same ZIP can be sent again. */
    INTERRUPTED
}
