package org.puente.treatment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the sides said to incidents; only ever grows. */
@Component
class IncidentAnswers {

    private static final String COLUMNS =
            "select incident_id, owner, verdict, text, answered_at, answered_by_name from treatment_incident_answer"
                    + " where owner = :owner";

    private final JdbcClient jdbc;

    IncidentAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a side's own row, by its id. */
    Map<UUID, IncidentAnswer> of(Collection<UUID> incidents, Country owner) {
        return incidents.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(COLUMNS + " and incident_id in (:incidents)")
                        .param("owner", owner.code())
                        .param("incidents", incidents)
                        .query((row, n) -> Map.entry(row.getObject("incident_id", UUID.class), answer(row)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a side said to an event that both know. */
    List<IncidentAnswer> to(UUID event, Country owner) {
        return jdbc.sql(COLUMNS + " and event = :event")
                .param("owner", owner.code())
                .param("event", event)
                .query((row, n) -> answer(row))
                .list();
    }

    void add(OpenedIncident incident, IncidentVerdict verdict, String text, Actor actor, Instant now) {
        jdbc.sql(
                        "insert into treatment_incident_answer (incident_id, event, case_id, owner, verdict, text, answered_at,"
                                + " answered_by, answered_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.<@Nullable Object>asList(
                        incident.id(),
                        incident.event(),
                        incident.caseId().uuid(),
                        actor.country().code(),
                        verdict.name(),
                        text,
                        now.atOffset(ZoneOffset.UTC),
                        actor.id().key(),
                        actor.name()))
                .update();
    }

    private static IncidentAnswer answer(ResultSet row) throws SQLException {
        return new IncidentAnswer(
                new Country(row.getString("owner")),
                IncidentVerdict.valueOf(row.getString("verdict")),
                row.getString("text"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                row.getString("answered_by_name"));
    }
}
