package org.puente.treatment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final RestraintBook book;
    private final RestraintIncidents incidents;
    private final Consequences consequences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestraintDesk(
            CaseDesk cases,
            RestraintBook book,
            RestraintIncidents incidents,
            Consequences consequences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.book = book;
        this.incidents = incidents;
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

    private static boolean takes(CaseFacts facts) {
        CaseState first = facts.side() == Side.SENDING ? CaseState.RETURN_APPROVED : CaseState.EMBARKED;
        return facts.state().ordinal() >= first.ordinal() && facts.state().ordinal() <= CaseState.ARRIVED.ordinal();
    }

    /**
     * A restraint was put on. One that is forbidden, or that is on somebody who is never restrained, is an incident at
     * once.
     *
     * @param minutesAgo since when it is on, at most a day
     * @param authority who authorised it for this person
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws Refusal if the person is not on the way, or nobody is named who authorised it
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void start(CaseId id, RestraintMean mean, RestraintReason reason, String authority, int minutesAgo) {
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
                now.minus(minutesAgo, ChronoUnit.MINUTES),
                now,
                actor.name(),
                List.of(),
                null,
                null);
        book.start(started, actor);
        publish("treatment.restraint.started", started, Map.of("mean", mean.name(), "reason", reason.name()));
        incidents.onStart(facts, started, actor, now);
        consequences.draw(facts, actor, now);
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
