package org.puente.approvals;

import static org.puente.access.Permission.DECIDE_NATIONALITY;
import static org.puente.access.Permission.READ_CASES;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseState;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares what two identity officers decide on: the first writes evidence and proven values, the second sees them. */
@Service
public class NationalityDesk {

    /** Stands for the version of what does not exist yet. */
    public static final long NONE = -1;

    private static final int LONGEST_REFERENCE = 60;
    private static final Set<Step> DECISIONS = EnumSet.of(Step.CONFIRM_NATIONALITY, Step.DENY_NATIONALITY);

    private final StoredDecisions decisions;
    private final Looks looks;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NationalityDesk(
            StoredDecisions decisions, Looks looks, CaseDesk cases, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.looks = looks;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** The own side's decision as it stands; the other side has none to see. */
    @Requires(READ_CASES)
    @Transactional(readOnly = true)
    public Optional<NationalityDecision> of(CaseId id) {
        return decisions
                .findByCountryAndCaseId(Actors.current().country().code(), id.uuid())
                .map(StoredDecision::value);
    }

    /**
     * Writes or changes the decision; whoever writes it has seen it.
     *
     * @param version of the decision that the officer was looking at, {@link #NONE} for none
     * @throws Refusal if it is not for the receiving side to verify now, or the first officer has already signed
     * @throws ObjectOptimisticLockingFailureException if somebody else changed it meanwhile
     */
    @Requires(DECIDE_NATIONALITY)
    @Transactional
    public void prepare(
            CaseId id, Set<Evidence> evidence, String registerReference, ProvenIdentity proven, long version) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(id).orElseThrow(CaseNotFound::new);
        requireVerification(facts);
        String reference = registerReference.strip();
        if (reference.length() > LONGEST_REFERENCE) {
            throw new Refusal("approvals.refused.reference", LONGEST_REFERENCE);
        }
        Optional<StoredDecision> found =
                decisions.findByCountryAndCaseId(actor.country().code(), id.uuid());
        if (found.map(StoredDecision::version).orElse(NONE) != version) {
            throw new ObjectOptimisticLockingFailureException(StoredDecision.class, id);
        }
        StoredDecision decision = found.orElseGet(() -> new StoredDecision(id, actor));
        decision.prepare(evidence, reference, proven, actor, clock.instant());
        StoredDecision saved = decisions.saveAndFlush(decision);
        looks.keep(id, actor, Looks.Subject.DECISION, saved.value().digest(), clock.instant());
        events.publishEvent(
                new ApprovalAct("nationality.prepared", id, Map.of("evidence", Evidence.toColumn(evidence))));
    }

    /** Whether the actor looked at the decision as it stands. */
    @Requires(READ_CASES)
    @Transactional(readOnly = true)
    public boolean isSeen(CaseId id) {
        return of(id).filter(found -> looks.has(id, Actors.current(), Looks.Subject.DECISION, found.digest()))
                .isPresent();
    }

    /** The actor says that they looked at evidence and proven values as they stand, or takes it back. */
    @Requires(DECIDE_NATIONALITY)
    @Transactional
    public void seen(CaseId id, boolean looked) {
        Actor actor = Actors.current();
        NationalityDecision decision = of(id).orElseThrow(CaseNotFound::new);
        if (looked) {
            looks.keep(id, actor, Looks.Subject.DECISION, decision.digest(), clock.instant());
            events.publishEvent(ApprovalAct.of("nationality.seen", id));
        } else {
            looks.forget(id, actor, Looks.Subject.DECISION);
        }
    }

    private void requireVerification(CaseFacts facts) {
        if (facts.side() != Side.RECEIVING || facts.state() != CaseState.IN_VERIFICATION) {
            throw new Refusal("approvals.refused.state");
        }
        boolean signed = cases.offers(facts.id()).stream()
                .anyMatch(offer -> DECISIONS.contains(offer.step()) && offer.waiting() != null);
        if (signed) {
            throw new Refusal("approvals.refused.signed");
        }
    }
}
