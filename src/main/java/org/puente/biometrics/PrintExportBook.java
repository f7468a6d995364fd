package org.puente.biometrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked for which prints, for what. Rows are added and read, never changed. */
@Component
class PrintExportBook {

    private final JdbcClient jdbc;

    PrintExportBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PrintExportOrder order, Actor officer) {
        jdbc.sql(
                        "insert into evidence.print_export (id, case_id, country, user_id, user_name, subject_id, format, photo,"
                                + " purpose, note, language, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(order.id())
                .param(order.caseId().uuid())
                .param(officer.country().code())
                .param(officer.id().key())
                .param(officer.name())
                .param(order.subject())
                .param(order.format().name())
                .param(order.photo())
                .param(order.purpose().name())
                .param(order.note())
                .param(order.language().getLanguage())
                .param(ComparisonBook.at(order.askedAt()))
                .update();
    }

    /** What this officer asked for since a moment. */
    Optional<PrintExportOrder> find(UUID id, Actor officer, Instant since) {
        return jdbc.sql("select * from evidence.print_export"
                        + " where id = ? and country = ? and user_id = ? and asked_at >= ?")
                .params(id, officer.country().code(), officer.id().key(), ComparisonBook.at(since))
                .query(PrintExportBook::order)
                .optional();
    }

    private static PrintExportOrder order(ResultSet row, int n) throws SQLException {
        return new PrintExportOrder(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("subject_id", UUID.class),
                PrintExportFormat.valueOf(row.getString("format")),
                row.getBoolean("photo"),
                PrintExportPurpose.valueOf(row.getString("purpose")),
                row.getString("note"),
                Locale.of(row.getString("language")),
                ComparisonBook.instant(row, "asked_at"));
    }
}
