package org.puente.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who watches what. Nobody's line is ended by anybody else: there is no statement for it. */
@Component
class WatchBook {

    private final JdbcClient jdbc;

    WatchBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Assignment> on(Collection<JourneyId> journeys) {
        return journeys.isEmpty()
                ? List.of()
                : jdbc.sql("select journey_id, monitor_id, monitor_name, assigned_at from monitoring_assignment"
                                + " where left_at is null and journey_id in (:journeys) order by assigned_at, id")
                        .param(
                                "journeys",
                                journeys.stream().map(JourneyId::uuid).toList())
                        .query(WatchBook::assignment)
                        .list();
    }

    boolean isOn(JourneyId journey, UserId monitor) {
        return on(List.of(journey)).stream()
                .anyMatch(assignment -> assignment.monitor().equals(monitor));
    }

    /** The journeys that a monitor watches now, the latest assignment first. */
    List<JourneyId> of(UserId monitor, int limit) {
        return jdbc.sql("select journey_id from monitoring_assignment where monitor_id = ? and left_at is null"
                        + " order by assigned_at desc, id limit ?")
                .params(monitor.key(), limit)
                .query((row, n) -> new JourneyId(row.getObject("journey_id", UUID.class)))
                .list();
    }

    void assign(JourneyId journey, Actor monitor, Instant now) {
        jdbc.sql(
                        "insert into monitoring_assignment (id, journey_id, monitor_id, monitor_name, assigned_at, standing_key)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        journey.uuid(),
                        monitor.id().key(),
                        monitor.name(),
                        Rows.at(now),
                        journey + ":" + monitor.id().key())
                .update();
    }

    void leave(JourneyId journey, UserId monitor, Instant now) {
        jdbc.sql("update monitoring_assignment set left_at = ?, standing_key = null"
                        + " where journey_id = ? and monitor_id = ? and left_at is null")
                .params(Rows.at(now), journey.uuid(), monitor.key())
                .update();
    }

    private static Assignment assignment(ResultSet row, int n) throws SQLException {
        return new Assignment(
                new JourneyId(row.getObject("journey_id", UUID.class)),
                new UserId(row.getString("monitor_id")),
                row.getString("monitor_name"),
                Rows.instant(row, "assigned_at"));
    }
}
