package org.puente.audit;

import java.util.Optional;
import org.puente.access.Actors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes down what the modules publish: acts with their transaction, refusals in their own. */
@Component
class TrailRecorder {

    private final TrailLines lines;

    TrailRecorder(TrailLines lines) {
        this.lines = lines;
    }

    /**
     * @throws org.springframework.transaction.IllegalTransactionStateException if nothing could hold act and line
     *     together
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(Audited event) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("A read-only transaction cannot keep the line of " + event.what());
        }
        lines.add(Actors.ifAny(), TrailEntry.of(event));
    }

    /** Of somebody who acts for a country, whose persons may ask who looked. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(LookedAtMany event) {
        Actors.ifAny()
                .filter(actor ->
                        actor.countryIfAny().isPresent() && !event.cases().isEmpty())
                .ifPresent(actor -> lines.unseenToday(actor, event.what(), event.cases())
                        .forEach(id -> lines.add(Optional.of(actor), TrailEntry.of(event, id))));
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void record(Refused event) {
        lines.add(Actors.ifAny(), TrailEntry.of(event));
    }
}
