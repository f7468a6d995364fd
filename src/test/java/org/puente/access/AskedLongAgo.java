package org.puente.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** While it is open, the portal sees every realm's question for a password as ten minutes older than it is. */
public final class AskedLongAgo implements AutoCloseable {

    private final PartyUsers users;
    private final Clock clock;

    public AskedLongAgo(ApplicationContext portal) {
        users = portal.getBean(PartyUsers.class);
        clock = portal.getBean(Clock.class);
        ReflectionTestUtils.setField(users, "clock", Clock.offset(clock, Duration.ofMinutes(10)));
    }

    @Override
    public void close() {
        ReflectionTestUtils.setField(users, "clock", clock);
    }
}
