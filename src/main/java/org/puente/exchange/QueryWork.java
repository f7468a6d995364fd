package org.puente.exchange;

import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whoever releases answers to queries of the other side. */
@Component
class QueryWork implements WorkItems {

    private final AnswerDesk desk;

    QueryWork(AnswerDesk desk) {
        this.desk = desk;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(Permission.RELEASE_ANSWERS)) {
            return List.of();
        }
        return desk.waiting().stream().limit(limit).map(QueryWork::item).toList();
    }

    private static WorkItem item(AnswerToDecide answer) {
        return new WorkItem(
                answer.person(),
                answer.number(),
                answer.isFound() ? "exchange.work.release" : "exchange.work.look",
                List.of(answer.asking()),
                null,
                List.of(),
                answer.asked(),
                answer.due(),
                false,
                false,
                AnswerAddress.of(answer.id()));
    }
}
