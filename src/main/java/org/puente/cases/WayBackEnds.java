package org.puente.cases;

import java.time.Clock;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes on a case that was returned in error that both sides closed the way back: its clock ends, its state stays. */
@Service
public class WayBackEnds {

    private final Cases cases;
    private final CaseHistory history;
    private final CaseListings listings;
    private final Clock clock;

    WayBackEnds(Cases cases, CaseHistory history, CaseListings listings, Clock clock) {
        this.cases = cases;
        this.history = history;
        this.listings = listings;
        this.clock = clock;
    }

    /**
     * To be called in the transaction in which the second side closed it.
     *
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws Refusal for one that was not returned in error
     */
    @Requires(Permission.CLOSE_CASES)
    @Transactional
    public void closed(CaseId id) {
        Actor actor = Actors.current();
        RepatriationCase found =
                cases.lockFor(id.uuid(), actor.country().code()).orElseThrow(CaseNotFound::new);
        if (found.state() != CaseState.RETURNED_IN_ERROR) {
            throw new Refusal("cases.wayback.none");
        }
        history.wayBackClosed(id, clock.instant(), actor);
        listings.refresh(found);
    }
}
