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
import org.puente.treatment.ObservedChecks;
import org.puente.treatment.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where monitors answer checks beside the officers. Their answer changes no officer's, makes no case unavailable and stops
 * no step; a failed one opens an incident.
 */
@Service
public class ObservationDesk {

    private final JourneyWatcher watcher;
    private final ObservationBook book;
    private final ReportBook reports;
    private final ObservedChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObservationDesk(
            JourneyWatcher watcher,
            ObservationBook book,
            ReportBook reports,
            ObservedChecks checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.watcher = watcher;
        this.book = book;
        this.reports = reports;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers a check of a person on the journey, or corrects the monitor's own answer: the earlier one stays.
     *
     * @throws JourneyNotFound for a journey that is not announced
     * @throws CaseNotFound for a person who is not on it, or a check that is not observed there
     * @throws Refusal unless the monitor watches the journey and has not finished the report on it
     */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional
    public void answer(JourneyId id, ObservationInput input) {
        Actor monitor = Actors.current();
        WatchedJourney journey = watcher.read(id).orElseThrow(JourneyNotFound::new);
        WatchedCheck watched = journey.person(input.person())
                .flatMap(person -> person.check(input.checkId()))
                .filter(WatchedCheck::observable)
                .orElseThrow(CaseNotFound::new);
        if (!journey.isWatchedBy(monitor.id())) {
            throw new Refusal("monitoring.refused.not_assigned");
        }
        if (reports.isFinished(id, monitor.id())) {
            throw new Refusal("monitoring.refused.finished");
        }
        Instant now = clock.instant();
        if (input.at().isAfter(now) || isBefore(input.at(), journey)) {
            throw new Refusal("monitoring.refused.time");
        }
        Verdict before = watched.observations().stream()
                .filter(each -> each.monitor().equals(monitor.id()))
                .findFirst()
                .map(Observation::verdict)
                .orElse(null);
        add(id, input, monitor, now);
        events.publishEvent(MonitoringAct.of("monitoring.answered", id)
                .about(input.person())
                .with("check", input.checkId())
                .with("verdict", input.verdict()));
        if (input.verdict() == Verdict.FAIL && before != Verdict.FAIL) {
            checks.openIncidents(journey.journey().agreement(), input.person(), watched.check());
        }
    }

    /** Times are typed without seconds. */
    private static boolean isBefore(Instant at, WatchedJourney journey) {
        Instant announced = journey.journey().announcedAt();
        return announced != null && at.isBefore(announced.truncatedTo(ChronoUnit.MINUTES));
    }

    private void add(JourneyId id, ObservationInput input, Actor monitor, Instant now) {
        try {
            book.add(id, input, monitor, now);
        } catch (DuplicateKeyException inAnotherWindow) {
            throw new Refusal("monitoring.refused.meanwhile");
        }
    }
}
