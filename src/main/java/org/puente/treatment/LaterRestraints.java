package org.puente.treatment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was written in a log of restraints where there was no network. It counts from when it happened: a look that came in
 * time there is in time here, and one that came late is an incident.
 */
@Service
public class LaterRestraints {

    private static final Duration LONGEST_AGO = Duration.ofDays(7);

    private final CaseDesk cases;
    private final RestraintDesk desk;
    private final RestraintBook book;
    private final CaseCatalogues catalogues;
    private final AuthorisationBook authorisations;
    private final RestraintIncidents incidents;
    private final DueBook due;
    private final CheckBook checks;
    private final ConditionChanges changes;
    private final Consequences consequences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LaterRestraints(
            CaseDesk cases,
            RestraintDesk desk,
            RestraintBook book,
            CaseCatalogues catalogues,
            AuthorisationBook authorisations,
            RestraintIncidents incidents,
            DueBook due,
            CheckBook checks,
            ConditionChanges changes,
            Consequences consequences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.book = book;
        this.catalogues = catalogues;
        this.authorisations = authorisations;
        this.incidents = incidents;
        this.due = due;
        this.checks = checks;
        this.changes = changes;
        this.consequences = consequences;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A restraint was put on.
     *
     * @param id made by the device, by which later looks and the end name it
     * @param authority who authorised it for this person; whether it was that person who did is looked up
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws Refusal if the person was not on the way then, nobody is named who authorised it, or it is too long ago
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void start(
            UUID id, CaseId person, RestraintMean mean, RestraintReason reason, String authority, Instant at) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(person).orElseThrow(CaseNotFound::new);
        if (!desk.isRecordedNow(person) && !wasOnTheWay(facts, at)) {
            throw new Refusal("treatment.refused.restraint_not_now");
        }
        if (authority.isBlank() || authority.length() > RestraintDesk.LONGEST_AUTHORITY) {
            throw new Refusal("treatment.refused.restraint_authority", RestraintDesk.LONGEST_AUTHORITY);
        }
        Instant now = clock.instant();
        if (at.isAfter(now) || at.isBefore(now.minus(LONGEST_AGO))) {
            throw new Refusal("treatment.refused.restraint_start", LONGEST_AGO.toHours());
        }
        Restraint started = new Restraint(
                id,
                person,
                actor.country(),
                mean,
                reason,
                authority.strip(),
                authorisations
                        .covering(person, actor.country(), mean, at, authority)
                        .orElse(null),
                at,
                now,
                actor.name(),
                List.of(),
                null,
                null,
                catalogues.of(person).restraints());
        Material before = checks.material(facts);
        book.start(started, actor, notBeforeTheRest(started, at));
        publish(
                "treatment.restraint.started",
                started,
                Map.of(
                        "mean",
                        mean.name(),
                        "reason",
                        reason.name(),
                        "authorised",
                        String.valueOf(started.isAuthorised())));
        changes.since(before, facts);
        incidents.onStart(facts, started, actor, now);
        consequences.draw(facts, actor, now);
    }

    private boolean wasOnTheWay(CaseFacts facts, Instant at) {
        return cases.stateAt(facts.id(), at)
                .filter(then -> RestraintDesk.takes(facts.side(), then))
                .isPresent();
    }

    /**
     * Somebody looked whether it is still needed, and it was.
     *
     * @throws CaseNotFound for a restraint that the actor's country did not record
     * @throws Refusal if it was off by then, or not on yet
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void look(UUID id, Instant at) {
        Actor actor = Actors.current();
        Restraint found = requireOn(id, actor, at, false);
        book.review(id, actor, at);
        due.mark(DueBook.Kind.REVIEW, id, actor.country(), notBeforeTheRest(found, at));
        publish("treatment.restraint.reviewed", found, Map.of());
    }

    /**
     * It was taken off.
     *
     * @throws CaseNotFound for a restraint that the actor's country did not record
     * @throws Refusal if it was off by then, or not on yet
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void end(UUID id, Instant at) {
        Actor actor = Actors.current();
        Restraint found = requireOn(id, actor, at, true);
        if (!book.end(id, actor, at)) {
            throw new Refusal("treatment.refused.restraint_off");
        }
        publish("treatment.restraint.ended", found, Map.of("minutes", String.valueOf(found.minutes(at))));
        cases.facts(found.caseId()).ifPresent(facts -> consequences.draw(facts, actor, clock.instant()));
    }

    /** What follows comes in a moment, as it is handed in one after the other; the clock waits for it. */
    private Instant notBeforeTheRest(Restraint restraint, Instant look) {
        Instant handedIn = clock.instant().plus(restraint.policy().rhythm().inFirstHour());
        Instant next = restraint.dueAfter(look);
        return next.isAfter(handedIn) ? next : handedIn;
    }

    /** To be asked before anything is written; a look that came late by then is an incident. */
    private Restraint requireOn(UUID id, Actor actor, Instant at, boolean last) {
        Restraint found = book.find(id, actor.country()).orElseThrow(CaseNotFound::new);
        Instant earliest = last && !found.reviews().isEmpty() ? found.reviews().getLast() : found.startedAt();
        if (!found.isOn() || at.isBefore(earliest) || at.isAfter(clock.instant())) {
            throw new Refusal("treatment.refused.restraint_off");
        }
        if (found.nextReview().filter(at::isAfter).isPresent()) {
            incidents.ifLate(found, actor, clock.instant());
        }
        return found;
    }

    private void publish(String what, Restraint restraint, Map<String, String> more) {
        Map<String, String> payload = new TreeMap<>(more);
        payload.put("restraint", restraint.id().toString());
        events.publishEvent(TreatmentAct.of(what, restraint.caseId(), payload));
    }
}
