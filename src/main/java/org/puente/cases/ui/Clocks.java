package org.puente.cases.ui;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.portal.ClockFace;
import org.puente.portal.Texts;

/** Clock faces from due dates: late, soon, or days and hours left. */
final class Clocks {

    private static final Duration IN_DAYS_FROM = Duration.ofHours(48);

    private Clocks() {}

    /**
     * A running clock.
     *
     * @param frame what the time is given for, may be empty
     */
    static ClockFace face(Instant now, @Nullable Instant started, Instant due, String frame) {
        Duration left = Duration.between(now, due);
        if (!left.isPositive()) {
            return ClockFace.late(Texts.text("cases.clock.late", span(left.negated())), frame);
        }
        double used = started == null || !due.isAfter(started)
                ? 0
                : (double) Duration.between(started, now).toMillis()
                        / Duration.between(started, due).toMillis();
        return ClockFace.running(used, Texts.text("cases.clock.left", span(left)), frame);
    }

    /** "3 days", "9 h", "12 min". */
    static String span(Duration span) {
        if (span.compareTo(IN_DAYS_FROM) >= 0) {
            return Texts.text("cases.clock.days", span.toDays());
        }
        return span.toHours() >= 1
                ? Texts.text("cases.clock.hours", span.toHours())
                : Texts.text("cases.clock.minutes", Math.max(1, span.toMinutes()));
    }
}
