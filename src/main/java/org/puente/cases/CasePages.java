package org.puente.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.SignedIn;
import org.puente.countries.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of one case shows besides its facts. */
@Service
public class CasePages {

    private final CaseReader reader;
    private final CaseHistory history;
    private final CaseClocks clocks;
    private final Availability availability;
    private final SignatureBook signatures;
    private final ApplicationEventPublisher events;

    CasePages(
            CaseReader reader,
            CaseHistory history,
            CaseClocks clocks,
            Availability availability,
            SignatureBook signatures,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.history = history;
        this.clocks = clocks;
        this.availability = availability;
        this.signatures = signatures;
        this.events = events;
    }

    /** @return the page's head, or empty for a foreign case as for one that was never made */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<CaseHead> open(CaseId id) {
        return reader.read(id, Actors.current().country()).map(facts -> {
            Optional<LocalDate> review =
                    facts.isSubmitted() && !facts.state().isOver() ? availability.nextReview(facts) : Optional.empty();
            return new CaseHead(
                    facts,
                    review.orElse(null),
                    availability.ownSince(id, facts.viewer()).isPresent(),
                    clocks.all(facts),
                    history.changes(id).stream()
                            .filter(change -> change.from() != change.to())
                            .map(change -> new CaseHead.Reached(change.to(), change.at()))
                            .toList(),
                    signatures.waiting(id, facts.viewer()));
        });
    }

    /** Puts a page together from several services in one transaction that only reads, so that each thing is read once. */
    @SignedIn
    @Transactional(readOnly = true)
    public <T> T together(Supplier<T> page) {
        return page.get();
    }

    /**
     * The newest lines first.
     *
     * @throws CaseNotFound for a case that the actor's country may not open
     */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<TimeLineEntry> timeLine(CaseId id, int limit) {
        Actor actor = Actors.current();
        return reader.read(id, actor.country())
                .map(facts -> history.of(id, actor.country(), limit))
                .orElseThrow(CaseNotFound::new);
    }

    /** Records that somebody printed the case file. */
    @Requires(Permission.READ_CASES)
    @Transactional
    public void recordPrinting(CaseId id) {
        reader.read(id, Actors.current().country())
                .ifPresent(facts -> events.publishEvent(CaseAct.of("case.file.printed", id)));
    }
}
