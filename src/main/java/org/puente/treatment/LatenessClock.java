package org.puente.treatment;

import java.util.List;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for reviews, reports and doctors that nobody came for, for one country after the other. */
@Component
class LatenessClock {

    private final LatenessRound round;
    private final Agreements agreements;

    LatenessClock(LatenessRound round, Agreements agreements) {
        this.round = round;
        this.agreements = agreements;
    }

    @Scheduled(fixedDelayString = "${puente.clocks.look:PT1M}", initialDelayString = "${puente.clocks.look:PT1M}")
    void look() {
        List<Country> countries = Actors.as(Clockwork.ACTOR, agreements::countries);
        countries.forEach(country -> Actors.as(Clockwork.of(country), this::tellAll));
    }

    private void tellAll() {
        for (DueBook.Kind kind : DueBook.Kind.values()) {
            int seen;
            do {
                seen = round.tell(kind);
            } while (seen == LatenessRound.AT_ONCE);
        }
    }
}
