package org.puente.privacy;

import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests of persons that wait for a privacy officer, the oldest first. */
@Component
class PrivacyWork implements WorkItems {

    private final RequestBook requests;

    PrivacyWork(RequestBook requests) {
        this.requests = requests;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(Permission.ANSWER_DATA_SUBJECTS)) {
            return List.of();
        }
        return requests.latest(actor.country(), limit).stream()
                .filter(DataRequest::isOpen)
                .map(PrivacyWork::item)
                .toList();
    }

    private static WorkItem item(DataRequest request) {
        return new WorkItem(
                request.caseNumber(),
                "",
                "privacy.work",
                List.of(request.scope()),
                null,
                List.of(),
                request.openedAt(),
                null,
                false,
                false,
                "privacy");
    }
}
