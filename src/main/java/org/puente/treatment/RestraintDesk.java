package org.puente.treatment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of restraints: started, looked at again and again, ended. What happened is recorded, forbidden or not. */
@Service
public class RestraintDesk {

    static final int LONGEST_AUTHORITY = 120;
    static final int EARLIEST_HOURS = 24;

    private final CaseDesk cases;
    private final CaseCatalogues catalogues;
    private final RestraintBook book;
    private final AuthorisationBook authorisations;
    private final RestraintIncidents incidents;
    private final DueBook due;
    private final CheckBook checks;
    private final ConditionChanges changes;
    private final Consequences consequences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestraintDesk(
            CaseDesk cases,
            CaseCatalogues catalogues,
            RestraintBook book,
            AuthorisationBook authorisations,
            RestraintIncidents incidents,
            DueBook due,
            CheckBook checks,
            ConditionChanges changes,
            Consequences consequences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.catalogues = catalogues;
        this.book = book;
        this.authorisations = authorisations;
        this.incidents = incidents;
        this.due = due;
        this.checks = checks;
        this.changes = changes;
        this.consequences = consequences;
        this.events = events;
        this.clock = clock;
    }

    /** The log of a case as the actor's side reads it, in order; empty for a foreign case. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<Restraint> of(CaseId id) {
        return cases.facts(id)
                .map(facts -> book.of(List.of(facts)).getOrDefault(id, List.of()))
                .orElse(List.of());
    }

    /** Whether a restraint of a case can be recorded now by the actor's side: until the handover, the sender's before. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public boolean isRecordedNow(CaseId id) {
        return cases.facts(id).filter(RestraintDesk::takes).isPresent();
    }

    static boolean takes(CaseFacts facts) {
        return takes(facts.side(), facts.state());
    }

    static boolean takes(Side side, CaseState state) {
        CaseState first = side == Side.SENDING ? CaseState.RETURN_APPROVED : CaseState.EMBARKED;
        return state.ordinal() >= first.ordinal() && state.ordinal() <= CaseState.ARRIVED.ordinal();
    }

    /** By what a person of this case may be restrained, and who never is; empty for a foreign case. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<RestraintPolicy> policy(CaseId id) {
        return cases.facts(id).map(facts -> catalogues.of(facts.id()).restraints());
    }

    /**
     * A restraint was put on. One that the policy forbids, that no authorisation of this person covered when it began, or
     * that is on somebody who is never restrained, is recorded and an incident at once.
     *
     * @param minutesAgo since when it is on, at most a day
     * @param authority who authorised it for this person; whether it was that person who did is looked up
     * @return which checks apply from now on
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws Refusal if the person is not on the way, or nobody is named who authorised it
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public ChangedChecks start(
            CaseId id, RestraintMean mean, RestraintReason reason, String authority, int minutesAgo) {
        Actor actor = Actors.current();
        Instant began = clock.instant().minus(Math.max(0, minutesAgo), ChronoUnit.MINUTES);
        UUID covering = authorisations
                .covering(id, actor.country(), mean, began, authority)
                .orElse(null);
        return start(id, mean, reason, authority, covering, minutesAgo);
    }

    /**
     * As above, by the authority of a named authorisation. If that does not cover the mean at that moment, the restraint is
     * recorded as one that nobody authorised.
     *
     * @return which checks apply from now on
     * @throws CaseNotFound for an authorisation of another person or side, too
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public ChangedChecks start(
            CaseId id, RestraintMean mean, RestraintReason reason, UUID authorisation, int minutesAgo) {
        Authorisation named = authorisations
                .find(authorisation, Actors.current().country())
                .filter(found -> found.caseId().equals(id))
                .orElseThrow(CaseNotFound::new);
        Instant began = clock.instant().minus(Math.max(0, minutesAgo), ChronoUnit.MINUTES);
        String authority = Optional.ofNullable(named.decidedByName()).orElse(named.askedByName());
        return start(id, mean, reason, authority, named.covers(mean, began) ? named.id() : null, minutesAgo);
    }

    private ChangedChecks start(
            CaseId id,
            RestraintMean mean,
            RestraintReason reason,
            String authority,
            @Nullable UUID covering,
            int minutesAgo) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(id).orElseThrow(CaseNotFound::new);
        if (!takes(facts)) {
            throw new Refusal("treatment.refused.restraint_not_now");
        }
        if (authority.isBlank() || authority.length() > LONGEST_AUTHORITY) {
            throw new Refusal("treatment.refused.restraint_authority", LONGEST_AUTHORITY);
        }
        if (minutesAgo < 0 || minutesAgo > Duration.ofHours(EARLIEST_HOURS).toMinutes()) {
            throw new Refusal("treatment.refused.restraint_start", EARLIEST_HOURS);
        }
        Instant now = clock.instant();
        Restraint started = new Restraint(
                UUID.randomUUID(),
                id,
                actor.country(),
                mean,
                reason,
                authority.strip(),
                covering,
                now.minus(minutesAgo, ChronoUnit.MINUTES),
                now,
                actor.name(),
                List.of(),
                null,
                null,
                catalogues.of(id).restraints());
        Material before = checks.material(facts);
        book.start(started, actor, started.dueAfter(started.startedAt()));
        publish(
                "treatment.restraint.started",
                started,
                Map.of("mean", mean.name(), "reason", reason.name(), "authorised", String.valueOf(covering != null)));
        ChangedChecks changed = changes.since(before, facts);
        incidents.onStart(facts, started, actor, now);
        consequences.draw(facts, actor, now);
        return changed;
    }

    /** Somebody looked whether it is still needed, and it is. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void review(UUID id) {
        Actor actor = Actors.current();
        Restraint found = requireOn(id, actor);
        Instant now = clock.instant();
        incidents.ifLate(found, actor, now);
        book.review(id, actor, now);
        due.mark(DueBook.Kind.REVIEW, id, actor.country(), found.dueAfter(now));
        publish("treatment.restraint.reviewed", found, Map.of());
    }

    /** It was taken off. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void end(UUID id) {
        Actor actor = Actors.current();
        Restraint found = requireOn(id, actor);
        Instant now = clock.instant();
        incidents.ifLate(found, actor, now);
        if (!book.end(id, actor, now)) {
            throw new Refusal("treatment.refused.restraint_off");
        }
        publish("treatment.restraint.ended", found, Map.of("minutes", String.valueOf(found.minutes(now))));
        cases.facts(found.caseId()).ifPresent(facts -> consequences.draw(facts, actor, now));
    }

    private Restraint requireOn(UUID id, Actor actor) {
        Restraint found = book.find(id, actor.country()).orElseThrow(CaseNotFound::new);
        if (!found.isOn()) {
            throw new Refusal("treatment.refused.restraint_off");
        }
        return found;
    }

    private void publish(String what, Restraint restraint, Map<String, String> more) {
        Map<String, String> payload = new java.util.TreeMap<>(more);
        payload.put("restraint", restraint.id().toString());
        events.publishEvent(TreatmentAct.of(what, restraint.caseId(), payload));
    }
}
