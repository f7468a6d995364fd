package org.puente.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The portal's present moment in tests: the real one, but while a test has stopped it. */
public final class TestClock extends Clock {

    private volatile @Nullable Instant stopped;

    TestClock() {}

    /** From now on it is this moment, for everybody, until the next one or {@link #goOn}. */
    public void stopAt(Instant moment) {
        stopped = moment;
    }

    public void goOn() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant moment = stopped;
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
