package org.puente.journeys;

/** What somebody does on board who is no returnee. */
public enum CrewDuty {
    /** Trained for it: catalogue, EMB-07. */
    ESCORT,
    /** With an emergency kit: catalogue, EMB-08. */
    HEALTH_PROFESSIONAL,
    INTERPRETER
}
