package org.puente.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.journeys.AnnouncedJourneys;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyNotFound;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where monitors see every announced journey and assign themselves. Neither side has a way in here: nobody refuses a
 * monitor, and nobody but the monitor ends the assignment.
 */
@Service
public class MonitorDesk {

    private final AnnouncedJourneys journeys;
    private final JourneyWatcher watcher;
    private final WatchBook assignments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MonitorDesk(
            AnnouncedJourneys journeys,
            JourneyWatcher watcher,
            WatchBook assignments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journeys = journeys;
        this.watcher = watcher;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    /** The earliest departure first; {@link AnnouncedJourneys#MOST_LISTED} at the most. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public List<ListedJourney> ahead() {
        return listed(journeys.ahead());
    }

    /** The latest departure first; {@link AnnouncedJourneys#MOST_LISTED} at the most. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public List<ListedJourney> behind() {
        return listed(journeys.behind());
    }

    private List<ListedJourney> listed(List<Journey> found) {
        Map<JourneyId, List<Assignment>> watched = assignments
                .on(found.stream().map(Journey::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Assignment::journey));
        return found.stream()
                .map(journey -> listed(journey, watched.getOrDefault(journey.id(), List.of())))
                .toList();
    }

    private static ListedJourney listed(Journey journey, List<Assignment> monitors) {
        return new ListedJourney(
                journey,
                monitors.stream().map(Assignment::monitorName).toList(),
                monitors.stream()
                        .anyMatch(each -> each.monitor().equals(Actors.current().id())));
    }

    /** @return empty for a journey that is not announced, as for one that was never made */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public Optional<WatchedJourney> open(JourneyId id) {
        return watcher.read(id);
    }

    /**
     * The acting monitor watches the journey from now on; doing so twice changes nothing.
     *
     * @throws JourneyNotFound for a journey that is not announced, as for one that was never made
     */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional
    public void assign(JourneyId id) {
        Actor monitor = Actors.current();
        if (journeys.open(id).isEmpty()) {
            throw new JourneyNotFound();
        }
        if (!assignments.isOn(id, monitor.id())) {
            try {
                assignments.assign(id, monitor, clock.instant());
            } catch (DuplicateKeyException already) {
                throw new Refusal("monitoring.refused.meanwhile");
            }
            events.publishEvent(MonitoringAct.of("monitoring.assigned", id));
        }
    }

    /** The acting monitor leaves; what they answered and wrote stays. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional
    public void leave(JourneyId id) {
        Actor monitor = Actors.current();
        if (assignments.isOn(id, monitor.id())) {
            assignments.leave(id, monitor.id(), clock.instant());
            events.publishEvent(MonitoringAct.of("monitoring.left", id));
        }
    }
}
