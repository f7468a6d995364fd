package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.audit.Refused;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where cases are moved. One question is asked twice: {@link #offers} shows a step's button with its objections, {@link
 * #take} asks the same again, with the case locked, to enforce them.
 */
@Service
public class CaseDesk {

    private final Cases cases;
    private final CaseReader reader;
    private final Objections objections;
    private final SignatureBook signatures;
    private final DutyBook duties;
    private final CaseHistory history;
    private final Submission submission;
    private final CaseListings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDesk(
            Cases cases,
            CaseReader reader,
            Objections objections,
            SignatureBook signatures,
            DutyBook duties,
            CaseHistory history,
            Submission submission,
            CaseListings listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.objections = objections;
        this.signatures = signatures;
        this.duties = duties;
        this.history = history;
        this.submission = submission;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /** What the actor's country may know of the case; empty for a foreign case as for one that was never made. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<CaseFacts> facts(CaseId id) {
        return reader.read(id, Actors.current().country());
    }

    /** In which state it was at a moment; empty for a foreign case as for one that was never made. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<CaseState> stateAt(CaseId id, Instant at) {
        return reader.read(id, Actors.current().country()).map(facts -> {
            List<CaseHistory.StateChange> changes = history.changes(id);
            return changes.stream()
                    .filter(change -> !change.at().isAfter(at))
                    .reduce((_, later) -> later)
                    .map(CaseHistory.StateChange::to)
                    .orElseGet(() -> changes.isEmpty()
                            ? facts.state()
                            : changes.getFirst().from());
        });
    }

    /** Of many cases at once, in the same order; cases that the actor's country may not open are left out. */
    @Requires({Permission.READ_CASES, Permission.READ_MANIFESTS})
    @Transactional(readOnly = true)
    public List<CaseFacts> facts(Collection<CaseId> ids) {
        return reader.readAll(ids, Actors.current().country());
    }

    /** Which of these cases had a journey that failed. */
    @Requires({Permission.READ_CASES, Permission.READ_MANIFESTS})
    @Transactional(readOnly = true)
    public Set<CaseId> withFailedAttempt(Collection<CaseId> ids) {
        return history.withStep(ids, Step.FAIL_ATTEMPT);
    }

    /** The steps that leave the present state and that the actor may sign, each with its objections. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<OfferedStep> offers(CaseId id) {
        Actor actor = Actors.current();
        return reader.read(id, actor.country())
                .map(facts -> Step.leaving(facts.state()).stream()
                        .filter(step -> step.mayBeSignedBy(actor, facts.side()))
                        .map(step -> offer(facts, step, actor))
                        .toList())
                .orElse(List.of());
    }

    private OfferedStep offer(CaseFacts facts, Step step, Actor actor) {
        return new OfferedStep(
                step,
                objections.of(facts, step, actor),
                signatures.waiting(facts, step).orElse(null),
                step.codes().map(facts.agreement()::codes).orElse(List.of()));
    }

    /**
     * Takes a step, or gives the first of its two signatures.
     *
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws StepRefused with every objection that stands; the refusal is recorded
     */
    @Requires(Permission.READ_CASES)
    @Transactional
    public StepOutcome take(CaseId id, Step step, StepInput input) {
        Actor actor = Actors.current();
        RepatriationCase found =
                cases.lockFor(id.uuid(), actor.country().code()).orElseThrow(CaseNotFound::new);
        CaseFacts facts = reader.facts(found, actor.country());
        refuseIfAnyStands(facts, step, objections.onTaking(facts, step, actor, input));
        Instant now = clock.instant();
        step.duty().ifPresent(duty -> duties.record(id, actor, duty, now));
        Optional<FirstSignature> first = signatures.waiting(facts, step);
        if (step.needsTwoPersons() && first.isEmpty()) {
            signatures.sign(id, actor, step, now, input.reasonCode());
            if (step.isSignedByBothSides()) {
                history.noted(id, now, "FIRST_SIGNATURE", actor, null, step.name());
            } else {
                history.own(id, now, "FIRST_SIGNATURE", actor, null, step.name());
            }
            listings.refresh(found);
            publish(facts, step, StepOutcome.SIGNED_FIRST, input.reasonCode(), found.state());
            return StepOutcome.SIGNED_FIRST;
        }
        String code = first.map(FirstSignature::code).orElse(input.reasonCode());
        move(found, facts, step, code, actor, now);
        return StepOutcome.DONE;
    }

    private void move(
            RepatriationCase found, CaseFacts facts, Step step, @Nullable String code, Actor actor, Instant now) {
        CaseState before = found.state();
        found.take(step, actor.country(), now);
        if (step == Step.SUBMIT) {
            submission.disclose(found, facts, actor, now);
        }
        cases.saveAndFlush(found);
        boolean codeStaysHere = step == Step.WITHDRAW;
        history.shared(found.id(), now, step, before, found.state(), actor, codeStaysHere ? null : code);
        if (codeStaysHere) {
            history.own(found.id(), now, "WITHDRAWN_BECAUSE", actor, code, null);
        }
        signatures.close(found);
        listings.refresh(found);
        publish(facts, step, StepOutcome.DONE, code, found.state());
    }

    /** Takes back or declines a first signature of the own side; the case stays where it is. */
    @Requires(Permission.READ_CASES)
    @Transactional
    public void declineSignature(CaseId id, Step step) {
        Actor actor = Actors.current();
        Country country = actor.country();
        RepatriationCase found = cases.lockFor(id.uuid(), country.code()).orElseThrow(CaseNotFound::new);
        CaseFacts facts = reader.facts(found, country);
        if (step.mayBeSignedBy(actor, facts.side())
                && signatures
                        .waiting(facts, step)
                        .filter(first -> first.country().equals(country))
                        .isPresent()) {
            signatures.close(id, country, step);
            history.own(id, clock.instant(), "SIGNATURE_DECLINED", actor, null, step.name());
            listings.refresh(found);
            events.publishEvent(
                    new CaseAct("case.signature.declined", id, Optional.empty(), Map.of("step", step.name())));
        }
    }

    /**
     * What a first signature was given for has changed, so it counts no longer: whoever gave it reads the new and signs
     * again. For steps that each side signs; without such a signature nothing happens.
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void outdateSignature(CaseId id, Step step) {
        Actor actor = Actors.current();
        RepatriationCase found =
                cases.lockFor(id.uuid(), actor.country().code()).orElseThrow(CaseNotFound::new);
        CaseFacts facts = reader.facts(found, actor.country());
        if (!step.isSignedByBothSides()) {
            throw new IllegalArgumentException("One side alone signs " + step);
        }
        signatures.waiting(facts, step).ifPresent(first -> {
            signatures.close(id, first.country(), step);
            history.noted(id, clock.instant(), "SIGNATURE_OUTDATED", actor, null, step.name());
            listings.refresh(found);
            events.publishEvent(
                    new CaseAct("case.signature.outdated", id, Optional.empty(), Map.of("step", step.name())));
        });
    }

    private void refuseIfAnyStands(CaseFacts facts, Step step, List<Objection> all) {
        List<Objection> standing = all.stream().filter(Objection::stands).toList();
        if (!standing.isEmpty()) {
            events.publishEvent(new Refused(
                    "case.step.refused",
                    facts.id(),
                    standing.getFirst().key(),
                    Map.of("step", step.name(), "state", facts.state().name())));
            throw new StepRefused(standing);
        }
    }

    private void publish(CaseFacts facts, Step step, StepOutcome outcome, @Nullable String code, CaseState after) {
        events.publishEvent(new StepTaken(facts.id(), step, outcome, code, facts.state(), after));
    }
}
