package org.puente.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;
import org.puente.treatment.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What monitors saw, journey by journey. Only ever grows. */
@Component
class ObservationBook {

    private final JdbcClient jdbc;

    ObservationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Observation> on(JourneyId journey) {
        return jdbc.sql("select case_id, check_id, monitor_id, monitor_name, number, verdict, observed_at, place, note"
                        + " from monitoring_observation where journey_id = ? order by written_at desc, number desc, id")
                .param(journey.uuid())
                .query(ObservationBook::observation)
                .list();
    }

    void add(JourneyId journey, ObservationInput input, Actor monitor, Instant now) {
        jdbc.sql(
                        "insert into monitoring_observation (id, journey_id, case_id, check_id, monitor_id, monitor_name, number,"
                                + " verdict, observed_at, place, note, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        journey.uuid(),
                        input.person().uuid(),
                        input.checkId(),
                        monitor.id().key(),
                        monitor.name(),
                        input.basis() + 1,
                        input.verdict().name(),
                        Rows.at(input.at()),
                        input.place(),
                        input.note(),
                        Rows.at(now))
                .update();
    }

    private static Observation observation(ResultSet row, int n) throws SQLException {
        return new Observation(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("check_id"),
                new UserId(row.getString("monitor_id")),
                row.getString("monitor_name"),
                row.getInt("number"),
                Verdict.valueOf(row.getString("verdict")),
                Rows.instant(row, "observed_at"),
                row.getString("place"),
                row.getString("note"));
    }
}
