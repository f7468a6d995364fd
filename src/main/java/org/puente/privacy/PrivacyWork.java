package org.puente.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests of persons that wait: for a privacy officer until they are answered, what is due or overdue first; for a caseworker
 * where a correction was found right. Silence answers nothing: what is overdue stands there until somebody does.
 */
@Component
class PrivacyWork implements WorkItems {

    private final RequestBook requests;
    private final Clock clock;

    PrivacyWork(RequestBook requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        List<WorkItem> all = new ArrayList<>();
        if (actor.may(Permission.ANSWER_DATA_SUBJECTS)) {
            requests.waiting(actor.country(), limit).forEach(request -> all.add(toAnswer(request)));
        }
        if (actor.may(Permission.PREPARE_CASES)) {
            requests.accepted(actor.country(), limit)
                    .forEach(request ->
                            all.add(item(request, "privacy.work.correct", "cases/" + request.caseId() + "/data")));
        }
        return all.stream().limit(limit).toList();
    }

    private WorkItem toAnswer(DataRequest request) {
        @Nullable Instant due = request.dueAt();
        boolean overdue = due != null && !clock.instant().isBefore(due);
        String task = overdue
                ? "privacy.work.overdue"
                : "privacy.work." + request.kind().name().toLowerCase(Locale.ROOT);
        return item(request, task, "privacy");
    }

    private static WorkItem item(DataRequest request, String task, String address) {
        return new WorkItem(
                request.caseNumber(),
                "",
                task,
                List.of(request.what()),
                null,
                List.of(),
                request.openedAt(),
                request.dueAt(),
                false,
                false,
                address);
    }
}
