package org.puente.journeys;

/** As somebody on duty states it: women are among the escorts where women or children travel (catalogue, EMB-07). */
public enum Gender {
    WOMAN,
    MAN,
    UNSTATED
}
