package org.puente.field;

import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What devices handed in and somebody has to settle, one line for each journey. */
@Component
class FieldWork implements WorkItems {

    private final ItemBook book;

    FieldWork(ItemBook book) {
        this.book = book;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(Permission.MOVE_PERSONS) && !actor.may(Permission.MONITOR_JOURNEYS)) {
            return List.of();
        }
        return book.waiting(Holder.of(actor), actor.countryIfAny().isPresent() ? null : actor.id(), limit).stream()
                .map(waiting -> new WorkItem(
                        waiting.journeyNumber(),
                        "",
                        "field.work.settle",
                        List.of(waiting.items()),
                        null,
                        List.of(),
                        waiting.since(),
                        null,
                        false,
                        false,
                        FieldAddress.HANDED_IN))
                .toList();
    }
}
