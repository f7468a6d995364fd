package org.puente.biometrics.ui;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.portal.ClockFace;
import org.puente.portal.Texts;

/** The time an agreement gives two examiners together, as a clock. */
final class ComparisonClock {

    private ComparisonClock() {}

    static ClockFace face(Instant now, Instant start, @Nullable Instant due) {
        if (due == null) {
            return ClockFace.none(Texts.text("biometrics.clock.none"), "");
        }
        Duration left = Duration.between(now, due);
        if (!left.isPositive()) {
            return ClockFace.late(
                    Texts.text("biometrics.clock.late", left.negated().toHours()), "");
        }
        double used = (double) Duration.between(start, now).toMillis()
                / Math.max(1, Duration.between(start, due).toMillis());
        return ClockFace.running(used, hours(left), Texts.text("biometrics.clock.left"));
    }

    private static String hours(Duration left) {
        return left.toHours() >= 1
                ? Texts.text("biometrics.clock.hours", left.toHours())
                : Texts.text("biometrics.clock.minutes", Math.max(1, left.toMinutes()));
    }
}
