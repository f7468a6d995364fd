package org.puente.treatment;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.audit.Audited;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.Step;
import org.puente.cases.StepTaken;
import org.puente.countries.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Facts that other modules change decide which checks apply: a birth date, languages, a family, prints of a child, a seat, an
 * attempt that failed. At the end of the transaction that changed one, once per case, the trail is told what that added and
 * retired, and the checks that wait are counted anew.
 */
@Component
class FactFollower {

    private static final Set<String> CHANGING = Set.of(
            "case.sheet.changed",
            "case.corrected",
            "case.family.linked",
            "case.family.unlinked",
            "print.enrolled",
            "journey.seat.given",
            "journey.seat.left");

    private final CaseDesk cases;
    private final CheckBook book;
    private final ConditionChanges changes;
    private final OpenChecks openChecks;
    private final TransactionTemplate asItWas;
    private final Clock clock;

    FactFollower(
            CaseDesk cases,
            CheckBook book,
            ConditionChanges changes,
            OpenChecks openChecks,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.cases = cases;
        this.book = book;
        this.changes = changes;
        this.openChecks = openChecks;
        this.clock = clock;
        asItWas = new TransactionTemplate(transactions);
        asItWas.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        asItWas.setReadOnly(true);
    }

    @EventListener
    void follow(Audited act) {
        boolean failed = act instanceof StepTaken taken && taken.step() == Step.FAIL_ATTEMPT;
        if (failed || CHANGING.contains(act.what())) {
            act.onCase().filter(_ -> mayRead()).ifPresent(this::atTheEnd);
        }
    }

    private static boolean mayRead() {
        Actor actor = Actors.current();
        return actor.countryIfAny().isPresent() && actor.may(Permission.READ_CASES);
    }

    private void atTheEnd(CaseId id) {
        Optional<Changed> known = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast)
                .findFirst();
        Changed changed = known.orElseGet(Changed::new);
        changed.ids.add(id);
        if (known.isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(changed);
        }
    }

    /** What is committed is still as it was before. */
    private Optional<Material> before(CaseId id) {
        return Optional.ofNullable(asItWas.execute(_ -> cases.facts(id).map(book::material)))
                .flatMap(found -> found);
    }

    private void tell(CaseId id) {
        Optional<CaseFacts> facts = cases.facts(id);
        Optional<Material> before = facts.flatMap(_ -> before(id));
        if (facts.isPresent() && before.isPresent()) {
            changes.since(before.get(), facts.get());
            openChecks.count(facts.get(), book.material(facts.get()), Actors.current(), clock.instant());
        }
    }

    /** The cases of one transaction. */
    private final class Changed implements TransactionSynchronization {

        private final Set<CaseId> ids = new HashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            ids.forEach(FactFollower.this::tell);
        }
    }
}
