package org.puente.journeys.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.journeys.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked for which paper, for what. Rows are added and read, never changed. */
@Component
class ExportBook {

    private final JdbcClient jdbc;

    ExportBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ExportOrder order, Actor officer) {
        jdbc.sql(
                        "insert into evidence.manifest_export (id, journey_id, country, user_id, user_name, version_id, format,"
                                + " purpose, note, language, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(order.id())
                .param(order.journey().uuid())
                .param(officer.country().code())
                .param(officer.id().key())
                .param(officer.name())
                .param(order.version())
                .param(order.format().name())
                .param(order.purpose().name())
                .param(order.note())
                .param(order.language().getLanguage())
                .param(order.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What this officer asked for since a moment. */
    Optional<ExportOrder> find(UUID id, Actor officer, Instant since) {
        return jdbc.sql("select * from evidence.manifest_export"
                        + " where id = ? and country = ? and user_id = ? and asked_at >= ?")
                .params(id, officer.country().code(), officer.id().key(), since.atOffset(ZoneOffset.UTC))
                .query(ExportBook::order)
                .optional();
    }

    private static ExportOrder order(ResultSet row, int n) throws SQLException {
        return new ExportOrder(
                row.getObject("id", UUID.class),
                new JourneyId(row.getObject("journey_id", UUID.class)),
                row.getObject("version_id", UUID.class),
                PaperFormat.valueOf(row.getString("format")),
                ExportPurpose.valueOf(row.getString("purpose")),
                row.getString("note"),
                Locale.of(row.getString("language")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
