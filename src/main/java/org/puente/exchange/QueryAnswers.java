package org.puente.exchange;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Bookkeeping;
import org.puente.biometrics.LentPrints;
import org.puente.biometrics.LentSet;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what one side asks and the other says into the rows of whom it is for, and destroys the prints once it stands what that is. */
@Component
class QueryAnswers {

    private final ReceivedBook received;
    private final AskedBook asked;
    private final ReleaseBook releases;
    private final LentPrints prints;
    private final Bookkeeping bookkeeping;
    private final ApplicationEventPublisher events;

    QueryAnswers(
            ReceivedBook received,
            AskedBook asked,
            ReleaseBook releases,
            LentPrints prints,
            Bookkeeping bookkeeping,
            ApplicationEventPublisher events) {
        this.received = received;
        this.asked = asked;
        this.releases = releases;
        this.prints = prints;
        this.bookkeeping = bookkeeping;
        this.events = events;
    }

    /** A query comes to the side that owns the galleries. */
    void receive(ReceivedQuery query, LentSet lent, @Nullable Slowness slowed) {
        bookkeeping.of(query.owner(), () -> received.add(query, lent, slowed));
    }

    void say(
            ReceivedQuery query,
            QueryState state,
            Instant tick,
            @Nullable String reason,
            Map<SheetField, String> released) {
        bookkeeping.of(query.partner(), () -> {
            releases.got(query.id(), query.caseId(), query.partner(), query.owner(), tick, released);
            tell(query.id(), query.partner(), query.caseId(), state, tick, reason);
        });
        events.publishEvent(QueryAct.of("query.told", query.id(), query.caseId(), Map.of("answer", state.name())));
    }

    /**
     * From now on it stands what is said on the next tick, so the prints are destroyed.
     *
     * @param since when that was so
     */
    void settle(ReceivedQuery query, QueryState decision, @Nullable String reason, Instant since) {
        received.decide(query, decision, reason, Actors.current(), since);
        destroy(query);
    }

    private void tell(QueryId id, Country to, CaseId caseId, QueryState state, Instant tick, @Nullable String reason) {
        asked.tell(id, to, state, tick, reason);
        Actors.as(
                Clockwork.of(to),
                () -> events.publishEvent(QueryAct.of("query.answered", id, caseId, Map.of("answer", state.name()))));
        if (state.isOver()) {
            asked.by(id, to).ifPresent(by -> conclude(caseId, to, by, tick));
        }
    }

    private void conclude(CaseId caseId, Country asking, UserId by, Instant tick) {
        Actors.as(Clockwork.of(asking), () -> events.publishEvent(new QueryConcluded(caseId, asking, by, tick)));
    }

    /** The last word. What was made ready to leave and did not is forgotten. */
    void end(ReceivedQuery query, QueryState answer, Instant tick) {
        Map<SheetField, String> released =
                answer == QueryState.RELEASED ? releases.of(query.id(), query.owner()) : Map.of();
        if (answer == QueryState.RELEASED) {
            releases.gave(query.id(), query.owner(), tick);
        } else {
            releases.forget(query.id(), query.owner());
        }
        say(query, answer, tick, answer == QueryState.REFUSED ? query.reason() : null, released);
        received.answered(query, answer, tick);
        destroy(query);
    }

    /** Ends a query whose case the asking side has erased; there is nobody to tell. */
    void stop(QueryId id, Country partner) {
        bookkeeping.of(
                partner,
                () -> received.lock(id, partner)
                        .filter(query -> query.state() != ReceivedState.ANSWERED)
                        .ifPresent(query -> Actors.as(Clockwork.of(partner), () -> {
                            releases.forget(id, partner);
                            received.answered(query, QueryState.LAPSED, query.nextTick());
                            destroy(query);
                        })));
    }

    /** Nothing will be answered out of what the owning side has; it erases the case. */
    void drop(ReceivedQuery query) {
        releases.forget(query.id(), query.owner());
        destroy(query);
    }

    /** Tells who asked, on the tick, that nothing was concluded; the own trail has it without the case, which is erased. */
    void sayWithdrawn(QueryId id, Country partner, Instant now) {
        bookkeeping.of(
                partner,
                () -> asked.find(id, partner)
                        .filter(query -> !query.state().isOver())
                        .ifPresent(query -> tell(
                                id,
                                partner,
                                query.caseId(),
                                QueryState.LAPSED,
                                Ticks.lastUntil(query.asked(), query.tick(), now),
                                null)));
        events.publishEvent(QueryAct.of("query.told", id, null, Map.of("answer", QueryState.LAPSED.name())));
    }

    /** Destroys the prints, if that was not done yet; the trail proves it by the digest of what is gone. */
    private void destroy(ReceivedQuery query) {
        LentSet gone = prints.destroy(query.id().uuid(), query.owner());
        if (gone.fingers() > 0) {
            events.publishEvent(QueryAct.of(
                    "query.probes_destroyed",
                    query.id(),
                    query.caseId(),
                    Map.of("prints", String.valueOf(gone.fingers()), "sha256", gone.sha256())));
        }
    }
}
