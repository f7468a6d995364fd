package org.puente.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puente.access.Actors;
import org.puente.biometrics.LentPrints;
import org.puente.biometrics.LentSearch;
import org.puente.cases.OpenedCases;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for the prints of queries in the acting country's gallery, and keeps whom it is opened for. */
@Component
class QuerySearch {

    /** Nothing that was claimed takes so long, so its node is gone. */
    private static final Duration GONE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 100;
    private static final int MOST_ABOVE = 10;
    private static final int MOST_UNDECIDED = 5;
    private static final Logger LOG = LoggerFactory.getLogger(QuerySearch.class);

    private final ReceivedBook book;
    private final QueryCandidates candidates;
    private final LentPrints prints;
    private final OpenedCases opened;
    private final QueryAnswers answers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuerySearch(
            ReceivedBook book,
            QueryCandidates candidates,
            LentPrints prints,
            OpenedCases opened,
            QueryAnswers answers,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.candidates = candidates;
        this.prints = prints;
        this.opened = opened;
        this.answers = answers;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Searches for all that wait. One that fails is searched for again later, until its prints end with its time. */
    void searchAll() {
        Country owner = Actors.current().country();
        List<ReceivedQuery> waiting = transaction.execute(_ -> book.in(ReceivedState.SEARCHING, owner, AT_ONCE));
        for (ReceivedQuery query : waiting) {
            try {
                claimAndSearch(query);
            } catch (RuntimeException unexpected) {
                LOG.warn(
                        "Query {} could not be searched for: {}",
                        query.id(),
                        unexpected.getClass().getName());
            }
        }
    }

    private void claimAndSearch(ReceivedQuery query) {
        Instant now = clock.instant();
        if (Boolean.TRUE.equals(
                transaction.execute(_ -> book.claim(query.id(), query.owner(), now, now.minus(GONE))))) {
            search(query);
        }
    }

    private void search(ReceivedQuery query) {
        try {
            prints.search(query.id().uuid(), query.galleries().kinds())
                    .ifPresentOrElse(
                            found -> transaction.executeWithoutResult(_ -> keep(query, found)),
                            () -> transaction.executeWithoutResult(_ -> book.release(query.id(), query.owner())));
        } catch (Refusal unreadable) {
            LOG.warn("Query {} cannot be searched for: {}", query.id(), unreadable.key());
        }
    }

    private void keep(ReceivedQuery query, LentSearch found) {
        if (book.lock(query.id(), query.owner())
                .filter(row -> row.state() == ReceivedState.SEARCHING)
                .isEmpty()) {
            return;
        }
        Set<CaseId> open = opened.lockAmong(
                found.alike().stream().map(LentSearch.Alike::caseId).toList(), query.partner());
        List<LentSearch.Alike> named = QueryCandidates.compared(
                query, found.alike(), open, query.needsAPerson() ? MOST_UNDECIDED : MOST_ABOVE);
        candidates.add(query, named);
        book.searched(query, found);
        events.publishEvent(QueryAct.of(
                "query.searched",
                query.id(),
                query.caseId(),
                Map.of(
                        "prints", String.valueOf(found.prints()),
                        "threshold", found.threshold() == null ? "none" : String.valueOf(found.threshold()),
                        "candidates", String.valueOf(named.size()))));
        if (named.isEmpty() && !query.needsAPerson()) {
            answers.settle(query, QueryState.NO_HIT, null, clock.instant());
        } else {
            book.goOn(query, ReceivedState.SEARCHED, clock.instant());
        }
    }
}
