package org.puente.countries;

/** How a clock stands. */
public enum ClockState {
    RUNNING,
    PAUSED,
    /** The time is up. This escalates; it never decides anything. */
    OVERDUE
}
