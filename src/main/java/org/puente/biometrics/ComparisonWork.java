package org.puente.biometrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.puente.portal.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for an examiner: the comparisons in hand, and one line for all that could be taken. It never says whether
 * one would be second or third, since a third means that two differed.
 */
@Component
class ComparisonWork implements WorkItems {

    private final ComparisonBook comparisons;
    private final QueueBook queues;

    ComparisonWork(ComparisonBook comparisons, QueueBook queues) {
        this.comparisons = comparisons;
        this.queues = queues;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(Permission.COMPARE_PRINTS)) {
            return List.of();
        }
        List<WorkItem> items = new ArrayList<>();
        queues.held(actor)
                .forEach(held -> items.add(item(
                        Texts.text("biometrics.comparison", held.number()),
                        "biometrics.work.held",
                        List.of(held.step()),
                        held.taken(),
                        held.due(),
                        "comparisons/" + held.id())));
        List<ComparisonId> waiting = comparisons.waitingFor(actor.id(), actor.country());
        if (!waiting.isEmpty()) {
            items.add(item(
                    Texts.text("biometrics.comparisons"),
                    "biometrics.comparisons.waiting",
                    List.of(waiting.size()),
                    null,
                    comparisons.earliestDue(actor.country()).orElse(null),
                    "comparisons"));
        }
        return items.stream().limit(limit).toList();
    }

    private static WorkItem item(
            String title,
            String task,
            List<Object> args,
            @Nullable Instant started,
            @Nullable Instant due,
            String address) {
        return new WorkItem(title, "", task, args, null, List.of(), started, due, false, false, address);
    }
}
