package org.puente.monitoring;

import org.puente.journeys.JourneyId;

/** Where monitors' pages and finished reports stand in the portal. */
public final class MonitoringAddress {

    public static final String LIST = "monitoring";
    public static final String REPORTS = "monitor-reports";

    private MonitoringAddress() {}

    public static String of(JourneyId id) {
        return LIST + "/" + id;
    }

    public static String part(JourneyId id, String part) {
        return of(id) + "/" + part;
    }

    public static String report(ReportId id) {
        return REPORTS + "/" + id;
    }

    public static String pdf(ReportId id, String language) {
        return "records/monitoring/" + id + "/report-" + language + ".pdf";
    }
}
