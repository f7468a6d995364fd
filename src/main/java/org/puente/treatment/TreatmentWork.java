package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.access.Role;
import org.puente.cases.CaseList;
import org.puente.cases.CaseRow;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.puente.countries.CaseId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits about treatment: incidents to look after, overrides to sign, blocking checks to answer. */
@Component
class TreatmentWork implements WorkItems {

    private final CaseList cases;
    private final Incidents incidents;
    private final Overrides overrides;
    private final OpenChecks openChecks;
    private final RestraintBook restraints;
    private final AuthorisationBook authorisations;
    private final ForceBook force;
    private final Clock clock;

    TreatmentWork(
            CaseList cases,
            Incidents incidents,
            Overrides overrides,
            OpenChecks openChecks,
            RestraintBook restraints,
            AuthorisationBook authorisations,
            ForceBook force,
            Clock clock) {
        this.cases = cases;
        this.incidents = incidents;
        this.overrides = overrides;
        this.openChecks = openChecks;
        this.restraints = restraints;
        this.authorisations = authorisations;
        this.force = force;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (actor.party() == null || !actor.may(Permission.READ_CASES) || !actor.may(Permission.ANSWER_CHECKS)) {
            return List.of();
        }
        List<Task> tasks = new ArrayList<>(incidents(actor, limit));
        if (actor.may(Permission.CLOSE_CASES) || actor.may(Permission.MOVE_PERSONS)) {
            tasks.addAll(leftToNobody(actor, limit));
        }
        if (actor.may(Permission.CLOSE_CASES)) {
            tasks.addAll(0, overdue(actor, limit));
        }
        if (actor.may(Permission.SIGN_SECOND)) {
            tasks.addAll(overrides(actor, limit));
        }
        tasks.addAll(checks(actor, limit));
        if (actor.is(Role.SUPERVISOR)) {
            tasks.addAll(0, authorisations(actor, limit));
        }
        if (actor.may(Permission.MOVE_PERSONS)) {
            tasks.addAll(0, force(actor, limit));
            tasks.addAll(0, reviews(actor, limit));
        } else if (actor.is(Role.HEALTH_PROFESSIONAL)) {
            tasks.addAll(0, doctors(force.unsettled(actor.country(), limit)));
        }
        List<Task> first = tasks.stream().limit(limit).toList();
        Map<CaseId, CaseRow> rows = cases.rows(first.stream().map(Task::id).toList());
        return first.stream()
                .flatMap(task -> Optional.ofNullable(rows.get(task.id())).map(task::of).stream())
                .toList();
    }

    private List<Task> incidents(Actor actor, int limit) {
        return incidents.keptBy(actor.id().key(), actor.country().code(), Incident.State.OPEN, Limit.of(limit)).stream()
                .map(OpenedIncident::asSeenByItsOwner)
                .map(incident -> task("treatment.work.incident", incident))
                .toList();
    }

    private List<Task> reviews(Actor actor, int limit) {
        return restraints.on(actor.country(), limit).stream()
                .map(on -> new Task(
                                on.caseId(), "treatment.work.restraint", on.mean(), on.startedAt(), panel(on.caseId()))
                        .due(on.nextReview().orElseThrow()))
                .toList();
    }

    private List<Task> authorisations(Actor actor, int limit) {
        return authorisations.waitingForAnotherThan(actor, limit).stream()
                .map(asked -> new Task(
                        asked.caseId(),
                        "treatment.work.authorisation",
                        asked.means().size(),
                        asked.askedAt(),
                        panel(asked.caseId())))
                .toList();
    }

    /** What is late stands as such: both clocks are the policy's. */
    private List<Task> force(Actor actor, int limit) {
        List<UseOfForce> open = force.unsettled(actor.country(), limit);
        Instant now = clock.instant();
        List<Task> all = new ArrayList<>(doctors(open));
        open.stream()
                .filter(used -> used.reportedAt() == null)
                .map(used -> new Task(
                                used.caseId(),
                                used.isReportLate(now)
                                        ? "treatment.work.force_report_late"
                                        : "treatment.work.force_report",
                                used.kind(),
                                used.usedAt(),
                                panel(used.caseId()))
                        .due(used.reportDue()))
                .forEach(all::add);
        return all;
    }

    private List<Task> doctors(List<UseOfForce> open) {
        Instant now = clock.instant();
        return open.stream()
                .filter(used -> used.doctorAt() == null)
                .map(used -> new Task(
                                used.caseId(),
                                used.isDoctorLate(now)
                                        ? "treatment.work.force_doctor_late"
                                        : "treatment.work.force_doctor",
                                used.kind(),
                                used.usedAt(),
                                panel(used.caseId()))
                        .due(used.doctorDue()))
                .toList();
    }

    /** What no colleague looks after whose answer is overdue, for the supervisors; their own are there already. */
    private List<Task> overdue(Actor actor, int limit) {
        return incidents.overdue(actor.country().code(), clock.instant(), Limit.of(limit)).stream()
                .map(OpenedIncident::asSeenByItsOwner)
                .filter(incident -> !incident.nobodys() && !actor.id().equals(incident.keeper()))
                .map(incident -> task("treatment.work.overdue_incident", incident))
                .toList();
    }

    /** What a monitor saw or the other side opened, for the leads of the side: catalogue, severity {@code incident}. */
    private List<Task> leftToNobody(Actor actor, int limit) {
        return incidents.leftToNobody(actor.country().code(), Incident.State.OPEN, Limit.of(limit)).stream()
                .map(OpenedIncident::asSeenByItsOwner)
                .map(incident -> task(
                        incident.monitorName() == null
                                ? "treatment.work.shared_incident"
                                : "treatment.work.monitor_incident",
                        incident))
                .toList();
    }

    private static Task task(String what, Incident incident) {
        Task task = new Task(
                incident.caseId(), what, incident.checkId(), incident.openedAt(), "incidents?id=" + incident.id());
        Instant due = incident.answeredAt() == null ? incident.answerDue() : null;
        return due == null ? task : task.due(due);
    }

    private List<Task> overrides(Actor actor, int limit) {
        return overrides.waitingForAnotherThan(actor.id().key(), actor.country().code(), Limit.of(limit)).stream()
                .map(AskedOverride::asSeenByItsOwner)
                .map(asked -> new Task(
                        asked.caseId(),
                        "treatment.work.override",
                        asked.checkId(),
                        asked.askedAt(),
                        panel(asked.caseId())))
                .toList();
    }

    private List<Task> checks(Actor actor, int limit) {
        return openChecks.longestWaiting(actor.country(), actor.roles(), limit).stream()
                .map(waiting -> new Task(
                        waiting.id(), "treatment.work.checks", waiting.checks(), waiting.since(), panel(waiting.id())))
                .toList();
    }

    private static String panel(CaseId id) {
        return "cases/" + id + "/treatment";
    }

    /** A work item whose person and number are still to be looked up. */
    private record Task(
            CaseId id,
            String what,
            Object about,
            Instant since,
            @Nullable Instant due,
            String address) {

        Task(CaseId id, String what, Object about, Instant since, String address) {
            this(id, what, about, since, null, address);
        }

        Task due(Instant when) {
            return new Task(id, what, about, since, when, address);
        }

        WorkItem of(CaseRow row) {
            return new WorkItem(
                    row.personName(),
                    row.number(),
                    what,
                    List.of(about),
                    null,
                    List.of(),
                    since,
                    due,
                    false,
                    false,
                    address);
        }
    }
}
