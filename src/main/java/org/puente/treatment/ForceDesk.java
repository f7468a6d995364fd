package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.Role;
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

/**
 * The log of force: what was used, the report about it within a day, and the doctor's visit (Nelson Mandela Rule 82; CPT,
 * 13th General Report, paragraphs 32–33 and 44; catalogue, TRN-04).
 */
@Service
public class ForceDesk {

    public static final int LONGEST_REPORT = AnswerInput.LONGEST_TEXT;
    public static final int LONGEST_DOCTOR = 200;

    private final CaseDesk cases;
    private final CaseCatalogues catalogues;
    private final ForceBook book;
    private final RestraintIncidents incidents;
    private final CheckBook checks;
    private final ConditionChanges changes;
    private final Consequences consequences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForceDesk(
            CaseDesk cases,
            CaseCatalogues catalogues,
            ForceBook book,
            RestraintIncidents incidents,
            CheckBook checks,
            ConditionChanges changes,
            Consequences consequences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.catalogues = catalogues;
        this.book = book;
        this.incidents = incidents;
        this.checks = checks;
        this.changes = changes;
        this.consequences = consequences;
        this.events = events;
        this.clock = clock;
    }

    /** The log of a case as the actor's side reads it, in order; empty for a foreign case. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<UseOfForce> of(CaseId id) {
        return cases.facts(id)
                .map(facts -> book.of(List.of(facts)).getOrDefault(id, List.of()))
                .orElse(List.of());
    }

    /** Whether force can be recorded now by the actor's side: until the case is closed, the sender's from the approval on. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public boolean isRecordedNow(CaseId id) {
        return cases.facts(id).filter(ForceDesk::takes).isPresent();
    }

    private static boolean takes(CaseFacts facts) {
        return takes(facts.side(), facts.state());
    }

    private static boolean takes(Side side, CaseState state) {
        CaseState first = side == Side.SENDING ? CaseState.RETURN_APPROVED : CaseState.EMBARKED;
        return state.ordinal() >= first.ordinal() && state.ordinal() <= CaseState.HANDED_OVER.ordinal();
    }

    /**
     * Force was used. What the policy forbids is an incident at once, and recorded all the same.
     *
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws Refusal if the person is not on the way, and was not when it was used
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void record(ForceInput input) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(input.caseId()).orElseThrow(CaseNotFound::new);
        Instant now = clock.instant();
        boolean then = cases.stateAt(facts.id(), input.usedAt(now))
                .filter(state -> takes(facts.side(), state))
                .isPresent();
        if (!takes(facts) && !then) {
            throw new Refusal("treatment.refused.force_not_now");
        }
        UseOfForce used = new UseOfForce(
                UUID.randomUUID(),
                facts.id(),
                actor.country(),
                input.kind(),
                input.reason(),
                input.injuries(),
                input.usedAt(now),
                now,
                actor.name(),
                null,
                null,
                null,
                null,
                catalogues.of(facts.id()).restraints());
        Material before = checks.material(facts);
        book.record(used, input, actor);
        publish(
                "treatment.force.recorded",
                used,
                Map.of("kind", used.kind().name(), "reason", used.reason().name()));
        changes.since(before, facts);
        incidents.onForce(used, actor, now);
        consequences.draw(facts, actor, now);
    }

    /**
     * The report about it. One that comes late is taken, and is an incident.
     *
     * @param text for the own side alone, at most 2000 characters
     * @throws Refusal without a text, or if there is one already
     */
    @Requires({Permission.MOVE_PERSONS, Permission.CLOSE_CASES})
    @Transactional
    public void report(UUID id, String text) {
        Actor actor = Actors.current();
        UseOfForce used = own(id, actor);
        if (text.isBlank() || text.strip().length() > LONGEST_REPORT) {
            throw new Refusal("treatment.refused.force_report", LONGEST_REPORT);
        }
        Instant now = clock.instant();
        if (!book.report(id, text.strip(), actor, now)) {
            throw new Refusal("treatment.refused.force_reported");
        }
        publish("treatment.force.reported", used, Map.of());
        incidents.onCame(DueBook.Kind.REPORT, used, used.isReportLate(now), actor, now);
    }

    /**
     * A doctor saw the person. A visit that came late is an incident.
     *
     * @param doctor who, at most 200 characters
     * @param minutesAgo when; not before force was used
     * @param found who is hurt, as the doctor says
     * @throws Refusal if it is not the actor's to say, nobody is named, or there was a visit already
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public void doctorSaw(UUID id, String doctor, int minutesAgo, Injuries found) {
        Actor actor = Actors.current();
        UseOfForce used = own(id, actor);
        if (!actor.is(Role.HEALTH_PROFESSIONAL) && !actor.is(Role.TRANSFER_COORDINATOR)) {
            throw new Refusal("treatment.refused.force_doctor_whose");
        }
        if (doctor.isBlank() || doctor.strip().length() > LONGEST_DOCTOR) {
            throw new Refusal("treatment.refused.force_doctor", LONGEST_DOCTOR);
        }
        Instant now = clock.instant();
        Instant seen = now.minus(Math.max(0, minutesAgo), ChronoUnit.MINUTES);
        if (minutesAgo < 0 || seen.isBefore(used.usedAt())) {
            throw new Refusal("treatment.refused.force_doctor_when");
        }
        if (!book.doctor(id, doctor.strip(), found, actor, seen)) {
            throw new Refusal("treatment.refused.force_doctor_came");
        }
        publish("treatment.force.doctor", used, Map.of("found", found.name()));
        incidents.onCame(DueBook.Kind.DOCTOR, used, seen.isAfter(used.doctorDue()), actor, now);
    }

    private UseOfForce own(UUID id, Actor actor) {
        return book.find(id, actor.country()).orElseThrow(CaseNotFound::new);
    }

    private void publish(String what, UseOfForce used, Map<String, String> more) {
        Map<String, String> payload = new TreeMap<>(more);
        payload.put("force", used.id().toString());
        events.publishEvent(TreatmentAct.of(what, used.caseId(), payload));
    }
}
