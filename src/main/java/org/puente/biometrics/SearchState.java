package org.puente.biometrics;

/** How far a search is. Only {@link #DONE} says anything about who is in the gallery. */
public enum SearchState {
    /** For the gallery to be loaded, or for its turn. */
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    /** It came to no end in its time, or went wrong. */
    FAILED;

    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
