package org.puente.convictions;

import java.util.List;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for proposals that lapsed, for one country after the other. */
@Component
class ProposalClock {

    private static final long MINUTE_MS = 60_000;

    private final LapsedProposals proposals;
    private final Agreements agreements;

    ProposalClock(LapsedProposals proposals, Agreements agreements) {
        this.proposals = proposals;
        this.agreements = agreements;
    }

    @Scheduled(fixedDelay = MINUTE_MS, initialDelay = MINUTE_MS)
    void tick() {
        List<Country> countries = Actors.as(Clockwork.ACTOR, agreements::countries);
        countries.forEach(country -> Actors.as(Clockwork.of(country), proposals::lapse));
    }
}
