package org.puente.treatment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits about treatment: incidents to look after, overrides to sign, blocking checks to answer. */
@Component
class TreatmentWork implements WorkItems {

    private final CaseDesk cases;
    private final Incidents incidents;
    private final Overrides overrides;
    private final OpenChecks openChecks;

    TreatmentWork(CaseDesk cases, Incidents incidents, Overrides overrides, OpenChecks openChecks) {
        this.cases = cases;
        this.incidents = incidents;
        this.overrides = overrides;
        this.openChecks = openChecks;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (actor.party() == null || !actor.may(Permission.READ_CASES) || !actor.may(Permission.ANSWER_CHECKS)) {
            return List.of();
        }
        List<WorkItem> all = new ArrayList<>(incidents(actor, limit));
        if (actor.may(Permission.SIGN_SECOND)) {
            all.addAll(overrides(actor, limit));
        }
        all.addAll(checks(actor, limit));
        return all.stream().limit(limit).toList();
    }

    private List<WorkItem> incidents(Actor actor, int limit) {
        return incidents.keptBy(actor.id().key(), actor.country().code(), Incident.State.OPEN, Limit.of(limit)).stream()
                .map(OpenedIncident::asSeenByItsOwner)
                .flatMap(incident -> item(
                        incident.caseId(),
                        "treatment.work.incident",
                        List.of(incident.checkId()),
                        incident.openedAt(),
                        "incidents?id=" + incident.id())
                        .stream())
                .toList();
    }

    private List<WorkItem> overrides(Actor actor, int limit) {
        Country country = actor.country();
        return overrides.waitingForAnotherThan(actor.id().key(), country.code(), Limit.of(limit)).stream()
                .map(AskedOverride::asSeenByItsOwner)
                .flatMap(asked -> item(
                        asked.caseId(),
                        "treatment.work.override",
                        List.of(asked.checkId()),
                        asked.askedAt(),
                        panel(asked.caseId()))
                        .stream())
                .toList();
    }

    private List<WorkItem> checks(Actor actor, int limit) {
        return openChecks.longestWaiting(actor.country(), actor.roles(), limit).stream()
                .flatMap(waiting -> item(
                        waiting.id(),
                        "treatment.work.checks",
                        List.of(waiting.checks()),
                        waiting.since(),
                        panel(waiting.id()))
                        .stream())
                .toList();
    }

    private static String panel(CaseId id) {
        return "cases/" + id + "/treatment";
    }

    private Optional<WorkItem> item(CaseId id, String task, List<Object> args, Instant since, String address) {
        return cases.facts(id).map(facts -> item(facts, task, args, since, address));
    }

    private static WorkItem item(CaseFacts facts, String task, List<Object> args, Instant since, String address) {
        return new WorkItem(
                facts.personName(), facts.number(), task, args, null, List.of(), since, null, false, address);
    }
}
