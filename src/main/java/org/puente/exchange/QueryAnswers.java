package org.puente.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Bookkeeping;
import org.puente.biometrics.LentPrints;
import org.puente.biometrics.LentSet;
import org.puente.cases.SheetField;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what one side asks and the other says into the rows of whom it is for, and destroys the prints once nothing more will be said. */
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
            asked.tell(query.id(), query.partner(), state, tick, reason);
            releases.add(query.id(), query.caseId(), query.partner(), released);
            Actors.as(
                    Clockwork.of(query.partner()),
                    () -> events.publishEvent(
                            QueryAct.of("query.answered", query.id(), query.caseId(), Map.of("answer", state.name()))));
            if (state.isOver()) {
                asked.by(query.id(), query.partner()).ifPresent(by -> conclude(query, by, tick));
            }
        });
        events.publishEvent(QueryAct.of("query.told", query.id(), query.caseId(), Map.of("answer", state.name())));
    }

    private void conclude(ReceivedQuery query, UserId by, Instant tick) {
        Actors.as(
                Clockwork.of(query.partner()),
                () -> events.publishEvent(new QueryConcluded(query.caseId(), query.partner(), by, tick)));
    }

    /** The last word. What was made ready to leave and did not is forgotten. */
    void end(ReceivedQuery query, QueryState answer, Instant tick) {
        Map<SheetField, String> released =
                answer == QueryState.RELEASED ? releases.of(query.id(), query.owner()) : Map.of();
        if (answer != QueryState.RELEASED) {
            releases.forget(query.id(), query.owner());
        }
        say(query, answer, tick, answer == QueryState.REFUSED ? query.reason() : null, released);
        received.answered(query, answer, tick);
        destroy(query);
    }

    /** The time of the prints is over; one that was answered stays as it is. */
    void lapse(QueryId id, Country owner, Instant tick) {
        Optional<ReceivedQuery> open =
                received.find(id, owner).filter(query -> query.state() != ReceivedState.ANSWERED);
        open.ifPresent(query -> end(query, QueryState.LAPSED, tick));
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

    /** Ends a query whose case the owning side erases; the other side is told on the tick that comes. */
    void withdraw(ReceivedQuery query) {
        end(query, QueryState.LAPSED, query.nextTick());
    }

    /** Destroys the prints; the trail proves it by the digest of what is gone. */
    private void destroy(ReceivedQuery query) {
        LentSet gone = prints.destroy(query.id().uuid(), query.owner());
        events.publishEvent(QueryAct.of(
                "query.probes_destroyed",
                query.id(),
                query.caseId(),
                Map.of("prints", String.valueOf(gone.fingers()), "sha256", gone.sha256())));
    }
}
