package org.puente.privacy;

import java.util.List;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.puente.portal.KeptForAWhile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour for what has had its time, and for requests that are due, for one country after the other. */
@Component
class RetentionClock {

    private static final long HOUR_MS = 3_600_000;

    private final Retention retention;
    private final UnsentWords words;
    private final List<KeptForAWhile> kept;
    private final DueRequests due;
    private final Agreements agreements;

    RetentionClock(
            Retention retention, UnsentWords words, List<KeptForAWhile> kept, DueRequests due, Agreements agreements) {
        this.retention = retention;
        this.words = words;
        this.kept = kept;
        this.due = due;
        this.agreements = agreements;
    }

    @Scheduled(fixedDelay = HOUR_MS, initialDelay = HOUR_MS)
    void tick() {
        List<Country> countries = Actors.as(Clockwork.ACTOR, agreements::countries);
        countries.forEach(country -> Actors.as(Clockwork.of(country), () -> {
            retention.run();
            words.end();
            kept.forEach(KeptForAWhile::endOld);
            due.tell();
        }));
        Actors.as(Clockwork.ACTOR, words::endOld);
    }
}
