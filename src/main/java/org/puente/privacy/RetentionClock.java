package org.puente.privacy;

import java.util.List;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour for what has had its time, for one country after the other. */
@Component
class RetentionClock {

    private static final long HOUR_MS = 3_600_000;

    private final Retention retention;
    private final Agreements agreements;

    RetentionClock(Retention retention, Agreements agreements) {
        this.retention = retention;
        this.agreements = agreements;
    }

    @Scheduled(fixedDelay = HOUR_MS, initialDelay = HOUR_MS)
    void tick() {
        List<Country> countries = Actors.as(Clockwork.ACTOR, agreements::countries);
        countries.forEach(country -> Actors.as(Clockwork.of(country), retention::run));
    }
}
