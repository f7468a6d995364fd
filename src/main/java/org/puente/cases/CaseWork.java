package org.puente.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.agreements.Agreements;
import org.puente.countries.Side;
import org.springframework.stereotype.Component;

/**
 * Cases that wait for a step which this user may take, state by state, from the list's index.
 */
@Component
class CaseWork implements WorkItems {

    /** The step that a state waits for, of the side whose turn it is; apart from those that other modules bring. */
    private static final Map<CaseState, Step> NEXT = new EnumMap<>(Map.of(
            CaseState.DRAFT, Step.SUBMIT,
            CaseState.SUBMITTED, Step.ACKNOWLEDGE,
            CaseState.INFORMATION_REQUESTED, Step.ANSWER,
            CaseState.NATIONALITY_DENIED, Step.REOPEN));

    private final CaseList list;
    private final Agreements agreements;

    CaseWork(CaseList list, Agreements agreements) {
        this.list = list;
        this.agreements = agreements;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(Permission.READ_CASES)) {
            return List.of();
        }
        List<WorkItem> items = new ArrayList<>();
        Set<Side> sides = Set.copyOf(agreements.ofCountry(actor.country()).stream()
                .map(agreement -> agreement.sideOf(actor.country()))
                .toList());
        NEXT.forEach((state, step) -> {
            if (sides.stream().anyMatch(side -> step.mayBeSignedBy(actor, side))) {
                list.page(new CaseQuery(CaseQuery.Scope.OUR_TURN, "", state, CaseQuery.Sort.CLOCK, false), 0, limit)
                        .forEach(row -> items.add(item(row, step)));
            }
        });
        if (actor.may(Permission.CLEAR_PROTECTION) && sides.contains(Side.SENDING)) {
            list.uncleared(limit).forEach(row -> items.add(item(row, "cases.work.CLEAR_PROTECTION")));
        }
        return items;
    }

    private static WorkItem item(CaseRow row, Step step) {
        return item(row, "cases.work." + step);
    }

    private static WorkItem item(CaseRow row, String taskKey) {
        return new WorkItem(
                row.personName(),
                row.number(),
                taskKey,
                List.of(),
                row.nextReview() == null ? null : "cases.hold.sentence",
                row.nextReview() == null ? List.of() : List.of(row.nextReview()),
                row.started(),
                row.due(),
                row.nextReview() != null,
                row.stopped(),
                "cases/" + row.id());
    }
}
