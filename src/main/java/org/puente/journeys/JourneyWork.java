package org.puente.journeys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.Step;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What journeys have waiting: proposals to answer, clearances for a near departure, handovers, cases to close. */
@Component
class JourneyWork implements WorkItems {

    /** A clearance lapses after a day, so it is asked for in the last day and a half. */
    private static final Duration NEAR = Duration.ofHours(36);

    /** Nobody is longer under way than this. */
    private static final Duration UNDER_WAY = Duration.ofDays(4);

    private final CaseList list;
    private final TravelTimes travel;
    private final JourneyBook journeys;
    private final SeatBook seats;
    private final WayBackBook ways;
    private final Clock clock;

    JourneyWork(
            CaseList list, TravelTimes travel, JourneyBook journeys, SeatBook seats, WayBackBook ways, Clock clock) {
        this.list = list;
        this.travel = travel;
        this.journeys = journeys;
        this.seats = seats;
        this.ways = ways;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        List<WorkItem> items = new ArrayList<>();
        if (actor.may(Permission.MOVE_PERSONS)) {
            items.addAll(alerts(actor, limit));
            items.addAll(perJourney(
                    actor,
                    cases(CaseState.TRANSFER_PROPOSED, CaseQuery.Scope.OUR_TURN, limit),
                    "journeys.work.answer",
                    Step.ACCEPT_TRANSFER));
            items.addAll(perJourney(
                    actor,
                    cases(CaseState.ARRIVED, CaseQuery.Scope.OPEN, limit),
                    "journeys.work.hand_over",
                    Step.HAND_OVER));
        }
        if (actor.may(Permission.CLEAR_TRANSFERS) || actor.may(Permission.APPROVE_RETURNS)) {
            items.addAll(perJourney(
                    actor,
                    near(cases(CaseState.TRANSFER_ACCEPTED, CaseQuery.Scope.OPEN, limit)),
                    "journeys.work.clear",
                    Step.CLEAR));
        }
        if (actor.may(Permission.CLOSE_CASES)) {
            cases(CaseState.HANDED_OVER, CaseQuery.Scope.OPEN, limit).forEach(row -> items.add(close(row)));
            items.addAll(waysBack(actor, limit));
        }
        return items;
    }

    /** A hold of either side on somebody who is under way: both leads are told, and nothing stops. */
    private List<WorkItem> alerts(Actor actor, int limit) {
        List<Journey> underWay = journeys.underWay(clock.instant().minus(UNDER_WAY), actor.country(), limit);
        Map<JourneyId, List<CaseId>> persons =
                seats.persons(underWay.stream().map(Journey::id).toList(), actor.country());
        Map<CaseId, CaseRow> rows =
                list.rows(persons.values().stream().flatMap(List::stream).toList());
        List<WorkItem> items = new ArrayList<>();
        for (Journey journey : underWay) {
            long concerned = persons.getOrDefault(journey.id(), List.of()).stream()
                    .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                    .filter(row -> ManifestReader.isUnderWay(row.state()))
                    .filter(row -> row.held() || row.nextReview() != null)
                    .count();
            if (concerned > 0) {
                items.add(new WorkItem(
                        journey.route(),
                        journey.number(),
                        "journeys.work.alert",
                        List.of(concerned),
                        null,
                        List.of(),
                        null,
                        null,
                        false,
                        false,
                        JourneyAddress.of(journey.id())));
            }
        }
        return items;
    }

    private List<CaseRow> cases(CaseState state, CaseQuery.Scope scope, int limit) {
        return list.page(new CaseQuery(scope, "", state, CaseQuery.Sort.CLOCK, false), 0, limit);
    }

    private List<CaseRow> near(List<CaseRow> rows) {
        Instant until = clock.instant().plus(NEAR);
        Map<CaseId, Travel> times = travel.of(rows.stream().map(CaseRow::id).toList());
        return rows.stream()
                .filter(row -> {
                    Travel when = times.get(row.id());
                    return when != null && when.departsAt().isBefore(until);
                })
                .toList();
    }

    /**
     * One item a journey, with how many persons it is about and the first clock among them.
     *
     * @param step which the actor may sign for their side of the journey, else it is no work of theirs
     */
    private List<WorkItem> perJourney(Actor actor, List<CaseRow> rows, String task, Step step) {
        Map<CaseId, Travel> times = travel.of(rows.stream().map(CaseRow::id).toList());
        Map<JourneyId, List<CaseRow>> groups = new HashMap<>();
        rows.forEach(row -> {
            Travel when = times.get(row.id());
            if (when != null) {
                groups.computeIfAbsent(when.journey(), _ -> new ArrayList<>()).add(row);
            }
        });
        List<WorkItem> items = new ArrayList<>();
        groups.forEach((id, persons) -> journeys.find(id, actor.country())
                .filter(journey -> step.mayBeSignedBy(actor, journey.agreement().sideOf(actor.country())))
                .ifPresent(journey -> items.add(item(journey, persons, task))));
        return items;
    }

    private static WorkItem item(Journey journey, List<CaseRow> persons, String task) {
        @Nullable
        CaseRow first = persons.stream()
                .filter(row -> row.due() != null)
                .min(Comparator.comparing(row -> Objects.requireNonNull(row.due())))
                .orElse(null);
        String address =
                task.endsWith("hand_over") ? JourneyAddress.handover(journey.id()) : JourneyAddress.of(journey.id());
        return new WorkItem(
                journey.route(),
                journey.number(),
                task,
                List.of(persons.size()),
                null,
                List.of(),
                first == null ? null : first.started(),
                first == null ? null : first.due(),
                false,
                false,
                address);
    }

    private List<WorkItem> waysBack(Actor actor, int limit) {
        List<WayBack> open = ways.openOf(actor.country(), limit);
        Map<CaseId, CaseRow> rows = list.rows(open.stream().map(WayBack::caseId).toList());
        List<WorkItem> items = new ArrayList<>();
        for (WayBack back : open) {
            CaseRow row = rows.get(back.caseId());
            if (row != null) {
                items.add(new WorkItem(
                        row.personName(),
                        row.number(),
                        "journeys.work.way_back",
                        List.of(),
                        null,
                        List.of(),
                        back.openedAt(),
                        back.due(),
                        false,
                        false,
                        "cases/" + row.id() + "/way-back"));
            }
        }
        return items;
    }

    private static WorkItem close(CaseRow row) {
        return new WorkItem(
                row.personName(),
                row.number(),
                "journeys.work.close",
                List.of(),
                null,
                List.of(),
                row.started(),
                row.due(),
                row.nextReview() != null,
                row.stopped(),
                "cases/" + row.id());
    }
}
