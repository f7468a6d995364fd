package org.puente.cases;

import java.util.List;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every minute for clocks that run out, and counts all of them anew after the start and once a day, for one country
 * after the other.
 */
@Component
class ClockRounds {

    private final ClockEscalations escalations;
    private final ClockRecount recount;
    private final Agreements agreements;

    ClockRounds(ClockEscalations escalations, ClockRecount recount, Agreements agreements) {
        this.escalations = escalations;
        this.recount = recount;
        this.agreements = agreements;
    }

    @Scheduled(fixedDelayString = "${puente.clocks.look:PT1M}", initialDelayString = "${puente.clocks.look:PT1M}")
    void look() {
        countries()
                .forEach(country -> Actors.as(Clockwork.of(country), () -> {
                    int reached;
                    do {
                        reached = escalations.escalate();
                    } while (reached > 0);
                }));
    }

    @Scheduled(fixedDelayString = "${puente.clocks.recount:P1D}", initialDelayString = "${puente.clocks.look:PT1M}")
    void recount() {
        countries().forEach(country -> Actors.as(Clockwork.of(country), recount::all));
    }

    private List<Country> countries() {
        return Actors.as(Clockwork.ACTOR, agreements::countries);
    }
}
