package org.puente.monitoring;

import java.util.List;
import java.util.Objects;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWatch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the page of a journey who watches it and what was reported on it. */
@Component
class WatchedJourneys implements JourneyWatch {

    private final WatchBook assignments;
    private final ReportBook reports;

    WatchedJourneys(WatchBook assignments, ReportBook reports) {
        this.assignments = assignments;
        this.reports = reports;
    }

    @Override
    @Transactional(readOnly = true)
    public Watched of(JourneyId id) {
        return new Watched(
                assignments.on(List.of(id)).stream()
                        .map(Assignment::monitorName)
                        .toList(),
                reports.finishedOn(id).stream()
                        .map(head -> new Report(
                                head.monitorName(),
                                Objects.requireNonNull(head.finishedAt()),
                                MonitoringAddress.report(head.id())))
                        .toList());
    }
}
