package org.puente.treatment;

import java.util.List;
import org.puente.cases.CaseFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes into the trail which checks a changed fact added and retired, in the transaction that changed it. */
@Component
class ConditionChanges {

    private final CheckBook book;
    private final ApplicationEventPublisher events;

    ConditionChanges(CheckBook book, ApplicationEventPublisher events) {
        this.book = book;
        this.events = events;
    }

    /** @param before as it was read before the change */
    ChangedChecks since(Material before, CaseFacts facts) {
        ChangedChecks changed = ChangedChecks.between(before, book.material(facts));
        publish("treatment.checks.added", facts, changed.added());
        publish("treatment.checks.retired", facts, changed.retired());
        return changed;
    }

    private void publish(String what, CaseFacts facts, List<Check> checks) {
        if (!checks.isEmpty()) {
            events.publishEvent(TreatmentAct.of(what, facts.id(), ChangedChecks.payload(checks)));
        }
    }
}
