package org.puente.journeys;

import java.time.Instant;
import java.util.List;

/**
 * Who watches a journey independently of both sides, and what they reported on it, as a bean of the module that keeps
 * it. The page of a journey shows it; neither side can change it.
 */
public interface JourneyWatch {

    Watched of(JourneyId id);

    /**
     * What both sides may know.
     *
     * @param monitors the names of those who watch it now
     */
    record Watched(List<String> monitors, List<Report> reports) {

        public Watched {
            monitors = List.copyOf(monitors);
            reports = List.copyOf(reports);
        }
    }

    /**
     * A finished report.
     *
     * @param address relative link
     */
    record Report(String byName, Instant finishedAt, String address) {}
}
