package org.puente.journeys;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreedClock;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.Step;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepTaken;
import org.puente.cases.WayBackEnds;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings back a person who was returned in error: opened with the report, seen to by both sides, closed by both. */
@Service
public class WayBackDesk {

    private final WayBackBook book;
    private final CaseDesk cases;
    private final WayBackEnds ends;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WayBackDesk(WayBackBook book, CaseDesk cases, WayBackEnds ends, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.cases = cases;
        this.ends = ends;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StepTaken taken) {
        if (taken.step() == Step.REPORT_WRONG_RETURN && taken.outcome() == StepOutcome.DONE) {
            CaseFacts facts = cases.facts(taken.id()).orElseThrow(CaseNotFound::new);
            Instant now = clock.instant();
            Instant due = facts.agreement()
                    .deadline(AgreedClock.WAY_BACK, now, List.of())
                    .at(now)
                    .due();
            book.open(facts, Actors.current(), now, due);
            publish("way-back.opened", taken.id(), Map.of());
        }
    }

    /** @return empty for a case without one, as for a case that the actor's country may not open */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<WayBack> of(CaseId id) {
        return cases.facts(id).flatMap(facts -> book.of(facts.id()));
    }

    /** The actor sees to it for their side from now on. */
    @Requires(Permission.CLOSE_CASES)
    @Transactional
    public void keep(CaseId id) {
        CaseFacts facts = requireOpen(id);
        book.keep(id, facts.side(), Actors.current());
        publish("way-back.kept", id, Map.of());
    }

    /** What the person said; whoever closed before has to look again. */
    @Requires({Permission.CLOSE_CASES, Permission.PROGRESS_CASES})
    @Transactional
    public void consent(CaseId id, Consent consent) {
        requireOpen(id);
        book.consent(id, consent);
        publish("way-back.consent", id, Map.of("consent", consent.name()));
    }

    @Requires({Permission.CLOSE_CASES, Permission.PROGRESS_CASES})
    @Transactional
    public void done(CaseId id, WayBackItem item) {
        requireOpen(id);
        book.done(id, item, clock.instant());
        publish("way-back.done", id, Map.of("item", item.name()));
    }

    /**
     * The actor's side closes it; it is closed once the other side did too.
     *
     * @throws Refusal if an owner, the person's word or anything that brings them back is missing
     */
    @Requires(Permission.CLOSE_CASES)
    @Transactional
    public void close(CaseId id) {
        CaseFacts facts = requireOpen(id);
        WayBack now = book.of(id).orElseThrow(CaseNotFound::new);
        if (!now.isComplete()) {
            throw new Refusal("journeys.wayback.incomplete");
        }
        boolean both = now.closedBy().containsKey(facts.side().other());
        book.close(id, facts.side(), clock.instant(), both);
        if (both) {
            ends.closed(id);
        }
        publish("way-back.closed", id, Map.of("side", facts.side().name()));
    }

    private CaseFacts requireOpen(CaseId id) {
        CaseFacts facts = cases.facts(id).orElseThrow(CaseNotFound::new);
        if (book.of(id).filter(found -> !found.closed()).isEmpty()) {
            throw new Refusal("journeys.wayback.over");
        }
        return facts;
    }

    private void publish(String what, CaseId id, Map<String, String> payload) {
        events.publishEvent(new JourneyAct(what, id, null, payload));
    }
}
