package org.puente.messages;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours in which no mail is sent to a user, on the clock of their place; may reach over midnight.
 *
 * @param from the first moment
 * @param until the first moment behind them
 */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    /** @throws IllegalArgumentException if they would never end */
    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("Quiet hours end");
        }
    }

    /** When a mail may be sent that is due now: now, or when they end. */
    Instant earliest(Instant due) {
        ZonedDateTime there = due.atZone(zone);
        LocalTime time = there.toLocalTime();
        boolean overMidnight = from.isAfter(until);
        boolean quiet = overMidnight
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
        if (!quiet) {
            return due;
        }
        boolean endsTomorrow = overMidnight && !time.isBefore(from);
        ZonedDateTime end =
                there.toLocalDate().plusDays(endsTomorrow ? 1 : 0).atTime(until).atZone(zone);
        return end.toInstant();
    }
}
