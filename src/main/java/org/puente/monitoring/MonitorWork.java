package org.puente.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.agreements.AgreedClock;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.puente.journeys.AnnouncedJourneys;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyId;
import org.puente.monitoring.RecommendationBook.Owed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits about monitoring: for monitors their journeys of today and tomorrow, alerts, reports to write and answers
 * that are overdue; for a side's supervisors the recommendations to answer.
 */
@Component
class MonitorWork implements WorkItems {

    private static final Duration NEAR = Duration.ofHours(48);
    /** After the landing nobody waits longer than this for the handover. */
    private static final Duration UNTIL_HANDED_OVER = Duration.ofDays(2);

    private static final int MOST_WATCHED = 50;

    private final AnnouncedJourneys journeys;
    private final JourneyWatcher watcher;
    private final WatchBook assignments;
    private final ReportBook reports;
    private final RecommendationBook recommendations;
    private final Clock clock;

    MonitorWork(
            AnnouncedJourneys journeys,
            JourneyWatcher watcher,
            WatchBook assignments,
            ReportBook reports,
            RecommendationBook recommendations,
            Clock clock) {
        this.journeys = journeys;
        this.watcher = watcher;
        this.assignments = assignments;
        this.reports = reports;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        List<WorkItem> items = new ArrayList<>();
        if (actor.may(Permission.MONITOR_JOURNEYS)) {
            items.addAll(watched(actor));
            Instant now = clock.instant();
            recommendations
                    .overdueTo(actor.id(), now, limit)
                    .forEach(owed -> items.add(owed(owed, "monitoring.work.unanswered", now)));
        }
        if (actor.may(Permission.ANSWER_MONITORS)) {
            Instant now = clock.instant();
            recommendations
                    .owedBy(actor.country(), limit)
                    .forEach(owed -> items.add(owed(owed, "monitoring.work.reply", now)));
        }
        return items;
    }

    private List<WorkItem> watched(Actor monitor) {
        List<JourneyId> mine = assignments.of(monitor.id(), MOST_WATCHED);
        Set<JourneyId> finished = new HashSet<>(reports.finishedBy(monitor.id(), mine));
        List<WorkItem> items = new ArrayList<>();
        for (JourneyId id : mine) {
            journeys.open(id)
                    .flatMap(journey -> item(journey, finished.contains(id)))
                    .ifPresent(items::add);
        }
        return items;
    }

    private Optional<WorkItem> item(Journey journey, boolean reported) {
        Instant departs = journey.plan().first().departsAt();
        return switch (journey.state()) {
            case ANNOUNCED ->
                departs.isBefore(clock.instant().plus(NEAR))
                        ? Optional.of(item(journey, "monitoring.work.journey", null, departs))
                        : Optional.empty();
            case DEPARTED -> Optional.of(item(journey, alert(journey).orElse("monitoring.work.under_way"), null, null));
            case ARRIVED -> arrived(journey, reported);
            case CANCELLED, PLANNED -> Optional.empty();
        };
    }

    private Optional<WorkItem> arrived(Journey journey, boolean reported) {
        Instant arrived = Optional.ofNullable(journey.arrivedAt())
                .orElse(journey.plan().last().arrivesAt());
        boolean recent = arrived.isAfter(clock.instant().minus(UNTIL_HANDED_OVER));
        Optional<String> alert = recent ? alert(journey) : Optional.empty();
        if (alert.isPresent()) {
            return Optional.of(item(journey, alert.get(), null, null));
        }
        return reported
                ? Optional.empty()
                : Optional.of(item(
                        journey,
                        "monitoring.work.report",
                        arrived,
                        journey.agreement()
                                .deadline(AgreedClock.MONITOR_REPORT, arrived, List.of())
                                .at(arrived)
                                .due()));
    }

    /** A hold on somebody under way, told to the monitor as to both leads. */
    private Optional<String> alert(Journey journey) {
        return watcher.hasAlert(journey) ? Optional.of("monitoring.work.alert") : Optional.empty();
    }

    private static WorkItem item(Journey journey, String task, @Nullable Instant started, @Nullable Instant due) {
        return new WorkItem(
                journey.route(),
                journey.number(),
                task,
                List.of(),
                null,
                List.of(),
                started,
                due,
                false,
                false,
                MonitoringAddress.of(journey.id()));
    }

    private WorkItem owed(Owed owed, String task, Instant now) {
        boolean overdue = !now.isBefore(owed.due());
        return new WorkItem(
                owed.route(),
                owed.journey(),
                task,
                List.of(owed.number()),
                overdue ? "monitoring.work.overdue" : null,
                List.of(),
                owed.finishedAt(),
                owed.due(),
                false,
                false,
                MonitoringAddress.report(owed.report()));
    }
}
