package org.puente.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.UserId;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The monitors' reports: one of each monitor on each journey, written by nobody else. */
@Component
class ReportBook {

    private static final String COLUMNS =
            "select id, journey_id, monitor_id, monitor_name, finished_at from monitoring_report";

    private final JdbcClient jdbc;

    ReportBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReportHead> of(JourneyId journey, UserId monitor) {
        return jdbc.sql(COLUMNS + " where journey_id = ? and monitor_id = ?")
                .params(journey.uuid(), monitor.key())
                .query(ReportBook::head)
                .optional();
    }

    /** As {@link #of}, and nobody else writes in it until the transaction ends. */
    Optional<ReportHead> lock(JourneyId journey, UserId monitor) {
        return jdbc.sql(COLUMNS + " where journey_id = ? and monitor_id = ? for update")
                .params(journey.uuid(), monitor.key())
                .query(ReportBook::head)
                .optional();
    }

    boolean isFinished(JourneyId journey, UserId monitor) {
        return of(journey, monitor).filter(head -> head.finishedAt() != null).isPresent();
    }

    Optional<ReportHead> finished(ReportId id) {
        return jdbc.sql(COLUMNS + " where finished_at is not null and id = ?")
                .param(id.uuid())
                .query(ReportBook::head)
                .optional();
    }

    List<ReportHead> finishedOn(JourneyId journey) {
        return jdbc.sql(COLUMNS + " where finished_at is not null and journey_id = ? order by finished_at, id")
                .param(journey.uuid())
                .query(ReportBook::head)
                .list();
    }

    /** Of these journeys, those on which the monitor has finished the report. */
    List<JourneyId> finishedBy(UserId monitor, Collection<JourneyId> journeys) {
        return journeys.isEmpty()
                ? List.of()
                : jdbc.sql("select journey_id from monitoring_report where finished_at is not null"
                                + " and monitor_id = :monitor and journey_id in (:journeys)")
                        .param("monitor", monitor.key())
                        .param(
                                "journeys",
                                journeys.stream().map(JourneyId::uuid).toList())
                        .query((row, n) -> new JourneyId(row.getObject("journey_id", UUID.class)))
                        .list();
    }

    void begin(Journey journey, Actor monitor, Instant now) {
        jdbc.sql(
                        "insert into monitoring_report (id, journey_id, monitor_id, monitor_name, journey_number, route, summary,"
                                + " begun_at, version) values (?, ?, ?, ?, ?, ?, '', ?, 0)")
                .params(
                        UUID.randomUUID(),
                        journey.id().uuid(),
                        monitor.id().key(),
                        monitor.name(),
                        journey.number(),
                        journey.route(),
                        Rows.at(now))
                .update();
    }

    void finish(ReportId id, Journey journey, String summary, Instant now) {
        jdbc.sql("update monitoring_report set route = ?, summary = ?, finished_at = ?, version = version + 1"
                        + " where id = ?")
                .params(journey.route(), summary, Rows.at(now), id.uuid())
                .update();
    }

    void keepCopy(ReportId id, String reader, String content) {
        jdbc.sql("insert into monitoring_copy (report_id, reader, content, sha256) values (?, ?, ?, ?)")
                .params(id.uuid(), reader, content, ContentJson.seal(content))
                .update();
    }

    /** The frozen text for one reader: a country's code, or {@link ReportCopies#MONITOR}. */
    Optional<String> copy(ReportId id, String reader) {
        return jdbc.sql("select content from monitoring_copy where report_id = ? and reader = ?")
                .params(id.uuid(), reader)
                .query(String.class)
                .optional();
    }

    private static ReportHead head(ResultSet row, int n) throws SQLException {
        return new ReportHead(
                new ReportId(row.getObject("id", UUID.class)),
                new JourneyId(row.getObject("journey_id", UUID.class)),
                new UserId(row.getString("monitor_id")),
                row.getString("monitor_name"),
                Rows.instantOrNull(row, "finished_at"));
    }
}
