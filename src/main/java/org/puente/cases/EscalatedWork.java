package org.puente.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.springframework.stereotype.Component;

/** Clocks that were brought before this user: silence is never consent, and never nobody's matter. */
@Component
class EscalatedWork implements WorkItems {

    private final EscalationBook escalations;

    EscalatedWork(EscalationBook escalations) {
        this.escalations = escalations;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(Permission.READ_CASES)) {
            return List.of();
        }
        Map<List<Object>, EscalationBook.Listed> latest = new LinkedHashMap<>();
        escalations
                .broughtBefore(actor, limit)
                .forEach(each -> latest.merge(
                        List.of(each.id(), each.clock()), each, (one, other) -> other.late() ? other : one));
        return latest.values().stream().map(EscalatedWork::item).toList();
    }

    private static WorkItem item(EscalationBook.Listed each) {
        return new WorkItem(
                each.personName(),
                each.number(),
                each.late() ? "cases.work.OVERDUE" : "cases.work.RUNS_OUT",
                List.of(each.clock()),
                null,
                List.of(),
                each.hidden() ? null : each.started(),
                each.hidden() ? null : each.due(),
                each.hidden(),
                !each.hidden() && each.due() == null,
                "cases/" + each.id());
    }
}
