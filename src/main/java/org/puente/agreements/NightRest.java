package org.puente.agreements;

import java.time.LocalTime;

/** The hours of the night, by the local clock, in which nobody is handed over. May span midnight. */
public record NightRest(LocalTime from, LocalTime until) {

    public boolean contains(LocalTime time) {
        boolean afterBegin = !time.isBefore(from);
        boolean beforeEnd = time.isBefore(until);
        return from.isAfter(until) ? afterBegin || beforeEnd : afterBegin && beforeEnd;
    }
}
