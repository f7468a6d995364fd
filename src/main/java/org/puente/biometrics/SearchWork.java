package org.puente.biometrics;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.countries.Country;
import org.puente.matching.Gallery;
import org.puente.matching.ProbeFinger;
import org.puente.matching.SearchAnswer;
import org.puente.matching.SearchEngine;
import org.puente.matching.SearchFilter;
import org.puente.matching.SearchQuery;
import org.puente.matching.SearchRun;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One search: reads its prints, asks the engine, and hands over whom it found. */
@Component
class SearchWork {

    /** More than anybody compares; the person's own sets are among them. */
    private static final int MOST_NAMED = 50;

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final SearchBook book;
    private final StoredPrints prints;
    private final SearchFindings findings;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private @Nullable SearchEngine engine;

    SearchWork(
            SearchBook book,
            StoredPrints prints,
            SearchFindings findings,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.prints = prints;
        this.findings = findings;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    List<SearchId> waiting(Country owner, Instant goneSince) {
        return inTransaction(() -> book.waiting(owner, goneSince));
    }

    boolean claim(SearchId id, Country owner, Instant now, Instant goneSince) {
        return inTransaction(() -> book.claim(id, owner, now, goneSince));
    }

    /** Acts as the officer who began it, without that officer's rights. */
    void search(SearchId id, Country owner, Gallery gallery, SearchRun run) {
        SearchRow search = inTransaction(() -> book.find(id, owner)).orElseThrow();
        Actors.as(search.officer(), () -> search(search, gallery, run));
    }

    private void search(SearchRow search, Gallery gallery, SearchRun run) {
        List<SearchRow.Finger> fingers = inTransaction(() -> book.fingers(search.id(), search.owner()));
        List<ProbeFinger> probes = inTransaction(() -> fingers.stream()
                .flatMap(finger -> prints.template(finger.print(), search.owner()).stream()
                        .map(template -> new ProbeFinger(Optional.of(finger.position()), template)))
                .toList());
        if (probes.size() < fingers.size() || probes.isEmpty()) {
            end(search, SearchState.FAILED, Map.of());
            return;
        }
        SearchAnswer answer = engine().search(gallery, new SearchQuery(probes, SearchFilter.ALL, MOST_NAMED), run);
        if (!(answer instanceof SearchAnswer.Searched searched)) {
            end(search, SearchState.FAILED, Map.of());
        } else if (searched.isComplete()) {
            transaction.executeWithoutResult(_ -> {
                if (book.end(search.id(), search.owner(), SearchState.DONE, clock.instant())) {
                    events.publishEvent(
                            SearchAct.ended(search, SearchState.DONE, findings.hand(search, fingers, searched)));
                }
            });
        } else {
            SearchReach reach = new SearchReach(searched.searched(), searched.of());
            inTransaction(() -> book.reached(search.id(), search.owner(), reach));
            end(search, SearchState.FAILED, reach.forTrail());
        }
    }

    void fail(SearchId id, Country owner) {
        inTransaction(() -> book.find(id, owner))
                .ifPresent(search -> Actors.as(search.officer(), () -> end(search, SearchState.FAILED, Map.of())));
    }

    private void end(SearchRow search, SearchState state, Map<String, String> more) {
        transaction.executeWithoutResult(_ -> {
            if (book.end(search.id(), search.owner(), state, clock.instant())) {
                events.publishEvent(SearchAct.ended(search, state, more));
            }
        });
    }

    /** Asks the engine at once; empty unless it searched the whole gallery. */
    Optional<SearchAnswer.Searched> ask(Gallery gallery, List<ProbeFinger> probes, int most) {
        SearchAnswer answer =
                engine().search(gallery, new SearchQuery(probes, SearchFilter.ALL, most), new SearchRun(LIMIT));
        return answer instanceof SearchAnswer.Searched searched && searched.isComplete()
                ? Optional.of(searched)
                : Optional.empty();
    }

    private synchronized SearchEngine engine() {
        if (engine == null) {
            engine = new SearchEngine(Runtime.getRuntime().availableProcessors());
        }
        return engine;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    @PreDestroy
    synchronized void end() {
        if (engine != null) {
            engine.close();
        }
    }
}
