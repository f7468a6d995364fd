package org.puente.convictions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseList;
import org.puente.cases.CaseRow;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Releases that wait for the second signature. What is in them stands on the case alone. */
@Component
class ConvictionWork implements WorkItems {

    private final Convictions convictions;
    private final CaseList cases;

    ConvictionWork(Convictions convictions, CaseList cases) {
        this.convictions = convictions;
        this.cases = cases;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(Permission.SIGN_CONVICTIONS)) {
            return List.of();
        }
        List<ReleaseProposal> waiting = convictions.waitingForMe(limit);
        Map<CaseId, CaseRow> rows =
                cases.rows(waiting.stream().map(ReleaseProposal::caseId).toList());
        return waiting.stream()
                .flatMap(asked -> Optional.ofNullable(rows.get(asked.caseId())).map(row -> item(asked, row)).stream())
                .toList();
    }

    private static WorkItem item(ReleaseProposal asked, CaseRow row) {
        return new WorkItem(
                row.personName(),
                row.number(),
                "convictions.work.sign",
                List.of(),
                null,
                List.of(),
                asked.proposedAt(),
                asked.due(),
                false,
                false,
                "cases/" + asked.caseId() + "/convictions");
    }
}
