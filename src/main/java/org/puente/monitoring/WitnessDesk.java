package org.puente.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseNotFound;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyNotFound;
import org.puente.portal.Refusal;
import org.puente.treatment.IncidentsByMonitors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a monitor opens an incident on what they saw, whether an officer's check, the log or nothing else shows it. */
@Service
public class WitnessDesk {

    private final JourneyWatcher watcher;
    private final ReportBook reports;
    private final IncidentsByMonitors incidents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WitnessDesk(
            JourneyWatcher watcher,
            ReportBook reports,
            IncidentsByMonitors incidents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.watcher = watcher;
        this.reports = reports;
        this.incidents = incidents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an incident on a person of the journey; the leads of each side that is told find it among their work at once.
     *
     * @throws JourneyNotFound for a journey that is not announced
     * @throws CaseNotFound for a person who is not on it, or a check that is not seen there
     * @throws Refusal unless the monitor watches the journey and has not finished the report on it
     */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional
    public void open(JourneyId id, WitnessedIncident seen) {
        Actor monitor = Actors.current();
        WatchedJourney journey = watcher.read(id).orElseThrow(JourneyNotFound::new);
        WatchedCheck about = journey.person(seen.person())
                .flatMap(person -> person.check(seen.checkId()))
                .orElseThrow(CaseNotFound::new);
        if (!journey.isWatchedBy(monitor.id())) {
            throw new Refusal("monitoring.refused.not_assigned");
        }
        if (reports.isFinished(id, monitor.id())) {
            throw new Refusal("monitoring.refused.finished");
        }
        if (seen.at().isAfter(clock.instant()) || isBefore(seen.at(), journey)) {
            throw new Refusal("monitoring.refused.time");
        }
        incidents.open(
                journey.journey().agreement(), seen.person(), about.check(), seen.gravity(), seen.words(), seen.at());
        events.publishEvent(MonitoringAct.of("monitoring.incident", id)
                .about(seen.person())
                .with("check", seen.checkId())
                .with("gravity", seen.gravity()));
    }

    /** Times are typed without seconds. */
    private static boolean isBefore(Instant at, WatchedJourney journey) {
        Instant announced = journey.journey().announcedAt();
        return announced != null && at.isBefore(announced.truncatedTo(ChronoUnit.MINUTES));
    }
}
