package org.puente.biometrics;

/** Whether a print that somebody may see can be shown. */
public enum PrintPresence {
    READABLE,
    /** It is there, and its key is not. */
    KEY_LOST,
    /** It was erased. */
    ERASED
}
