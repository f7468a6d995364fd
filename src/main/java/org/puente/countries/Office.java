package org.puente.countries;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * By whose calendar days begin and end: the office that has to act.
 *
 * @param dayEnds when it closes, after which what comes is the next day's (Fed. R. Civ. P. 6(a)(4)(B); Código General del
 *     Proceso, art. 109); midnight for the end of the day itself
 * @param workDays of the two countries
 */
public record Office(ZoneId zone, LocalTime dayEnds, WorkDays workDays) {

    /** An office whose days end at midnight. */
    public Office(ZoneId zone, WorkDays workDays) {
        this(zone, LocalTime.MIDNIGHT, workDays);
    }

    /** The first moment that no longer belongs to a day. */
    Instant end(LocalDate day) {
        return dayEnds.equals(LocalTime.MIDNIGHT)
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(dayEnds).atZone(zone).toInstant();
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
