package org.puente.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.SignedIn;
import org.puente.agreements.Agreements;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A clearance is good for 24 hours; a case that did not go on board in that time needs another ({@code domain.md}, CLEAR). */
@Service
public class LapsedClearances {

    static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final CaseHistory history;
    private final CaseListings listings;
    private final Agreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LapsedClearances(
            JdbcClient jdbc,
            Cases cases,
            CaseHistory history,
            CaseListings listings,
            Agreements agreements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.history = history;
        this.listings = listings;
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    static boolean isLapsed(CaseFacts facts, Instant now) {
        return facts.state() == CaseState.CLEARED
                && !facts.stateSince().plus(GOOD_FOR).isAfter(now);
    }

    /** Until when the clearance of a cleared case is good; both sides know. */
    public static Optional<Instant> goodUntil(CaseState state, Instant since) {
        return state == CaseState.CLEARED ? Optional.of(since.plus(GOOD_FOR)) : Optional.empty();
    }

    /** Leads the lapsed ones of the acting country's agreements back to where they are cleared anew. */
    @SignedIn
    @Transactional
    public int lapse() {
        Actor actor = Actors.current();
        boolean sends = agreements.ofCountry(actor.country()).stream()
                .anyMatch(agreement -> agreement.country(Side.SENDING).equals(actor.country()));
        return sends ? lapse(actor) : 0;
    }

    private int lapse(Actor actor) {
        Instant now = clock.instant();
        List<UUID> found = jdbc.sql("select case_id from case_listing where viewer = ? and is_over = ? and state = ?"
                        + " and state_since <= ? limit ?")
                .params(actor.country().code(), false, CaseState.CLEARED.name(), Rows.at(now.minus(GOOD_FOR)), AT_ONCE)
                .query(UUID.class)
                .list();
        found.forEach(id -> cases.lockFor(id, actor.country().code())
                .filter(present -> present.state() == CaseState.CLEARED)
                .filter(present -> present.sending().equals(actor.country()))
                .ifPresent(cleared -> lapse(cleared, actor, now)));
        return found.size();
    }

    private void lapse(RepatriationCase cleared, Actor actor, Instant now) {
        cleared.lapseClearance(now);
        cases.saveAndFlush(cleared);
        CaseId id = cleared.id();
        history.lapsed(id, now, CaseState.CLEARED, CaseState.TRANSFER_ACCEPTED, actor);
        listings.refresh(cleared);
        events.publishEvent(new CaseAct("case.clearance.lapsed", id, Optional.empty(), Map.of()));
    }
}
