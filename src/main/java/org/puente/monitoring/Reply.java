package org.puente.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;

/**
 * What one side owes or gave in answer to a recommendation. Silence is no answer: overdue, it stays unanswered.
 *
 * @param verdict null until it is answered; then text, time and name are there too
 */
public record Reply(
        Country country,
        Instant due,
        @Nullable ReplyVerdict verdict,
        @Nullable String text,
        @Nullable Instant at,
        @Nullable String byName) {

    public static final int LONGEST = 1000;

    public boolean isGiven() {
        return verdict != null;
    }

    public boolean isOverdue(Instant now) {
        return !isGiven() && !now.isBefore(due);
    }
}
