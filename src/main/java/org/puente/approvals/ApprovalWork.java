package org.puente.approvals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.agreements.Agreements;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.Step;
import org.puente.cases.WaitingSignature;
import org.puente.cases.WaitingSignatures;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.springframework.stereotype.Component;

/** What waits for identity officers, consular officers and those who sign second on the receiving side. */
@Component
class ApprovalWork implements WorkItems {

    private static final int MOST_SIGNATURES = 200;
    private static final Set<Step> OURS = EnumSet.of(
            Step.CONFIRM_NATIONALITY,
            Step.DENY_NATIONALITY,
            Step.APPROVE_RETURN,
            Step.REFUSE_RETURN,
            Step.RECONSIDER,
            Step.REVOKE_APPROVAL);

    private final CaseList list;
    private final WaitingSignatures signatures;
    private final Agreements agreements;

    ApprovalWork(CaseList list, WaitingSignatures signatures, Agreements agreements) {
        this.list = list;
        this.signatures = signatures;
        this.agreements = agreements;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(Permission.READ_CASES) || !receives(actor)) {
            return List.of();
        }
        List<WaitingSignature> waiting = signatures.ofMySide(MOST_SIGNATURES).stream()
                .filter(signature -> OURS.contains(signature.first().step()))
                .toList();
        List<WorkItem> items = new ArrayList<>();
        waiting.stream()
                .filter(signature -> !signature.first().signer().equals(actor.id()))
                .filter(signature -> actor.may(
                        signature.first().step().signatures().getLast().permission()))
                .limit(limit)
                .forEach(signature -> items.add(second(signature)));
        Set<CaseId> signed = waiting.stream().map(WaitingSignature::id).collect(Collectors.toSet());
        if (actor.may(Permission.DECIDE_NATIONALITY)) {
            cases(CaseState.IN_VERIFICATION, limit, signed)
                    .forEach(row -> items.add(item(row, "approvals.work.decide", "cases/" + row.id() + "/approval")));
        }
        if (actor.may(Permission.APPROVE_RETURNS)) {
            cases(CaseState.NATIONALITY_CONFIRMED, limit, signed)
                    .forEach(row -> items.add(item(row, "approvals.work.approve", "approvals/" + row.id())));
        }
        return items;
    }

    private boolean receives(Actor actor) {
        return agreements.ofCountry(actor.country()).stream()
                .anyMatch(agreement -> agreement.sideOf(actor.country()) == Side.RECEIVING);
    }

    private List<CaseRow> cases(CaseState state, int limit, Set<CaseId> signed) {
        CaseQuery query = new CaseQuery(CaseQuery.Scope.OUR_TURN, "", state, CaseQuery.Sort.CLOCK, false);
        return list.page(query, 0, limit).stream()
                .filter(row -> !signed.contains(row.id()))
                .toList();
    }

    private static WorkItem second(WaitingSignature signature) {
        return new WorkItem(
                signature.personName(),
                signature.number(),
                "approvals.work.second",
                List.of(signature.first().step()),
                "approvals.work.second.why",
                List.of(signature.first().signerName()),
                signature.first().at(),
                signature.due(),
                signature.hidden(),
                signature.due() == null && !signature.hidden(),
                DecisionPlace.address(signature.id(), signature.first().step()));
    }

    private static WorkItem item(CaseRow row, String task, String address) {
        boolean paused = row.nextReview() != null;
        @Nullable String why = paused ? "cases.hold.sentence" : null;
        return new WorkItem(
                row.personName(),
                row.number(),
                task,
                List.of(),
                why,
                row.nextReview() == null ? List.of() : List.of(row.nextReview()),
                row.started(),
                row.due(),
                paused,
                row.stopped(),
                address);
    }
}
