package org.puente.cases;

import java.util.List;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for clearances that lapsed, for one country after the other. */
@Component
class ClearanceClock {

    private static final long MINUTE_MS = 60_000;

    private final LapsedClearances clearances;
    private final Agreements agreements;

    ClearanceClock(LapsedClearances clearances, Agreements agreements) {
        this.clearances = clearances;
        this.agreements = agreements;
    }

    @Scheduled(fixedDelay = MINUTE_MS, initialDelay = MINUTE_MS)
    void tick() {
        List<Country> countries = Actors.as(Clockwork.ACTOR, agreements::countries);
        countries.forEach(country -> Actors.as(Clockwork.of(country), clearances::lapse));
    }
}
