package org.puente.convictions;

import java.time.Clock;
import java.time.Instant;
import org.puente.access.Actors;
import org.puente.convictions.ReleaseProposal.State;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals of the acting country that nobody signed in time. Silence is never consent. */
@Component
class LapsedProposals {

    private static final int AT_ONCE = 200;

    private final ReleaseProposals proposals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LapsedProposals(ReleaseProposals proposals, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void lapse() {
        Country country = Actors.current().country();
        Instant now = clock.instant();
        for (ReleaseProposal over : proposals.over(country, now, AT_ONCE)) {
            if (proposals.end(over.id(), country, State.LAPSED, null, null, now)) {
                events.publishEvent(ConvictionAct.onRelease("convictions.lapsed", over.caseId(), over.id(), null));
            }
        }
    }
}
