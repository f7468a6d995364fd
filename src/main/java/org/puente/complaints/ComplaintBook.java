package org.puente.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Number and clock of every complaint; shared by both sides of the agreement and the independent bodies. */
@Component
class ComplaintBook {

    private static final String LINES = "select id, number, agreement, received_on, due_at, answered_at from complaint";

    private final JdbcClient jdbc;

    ComplaintBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a country's agreements, unanswered first, the latest first. */
    List<ComplaintLine> of(Country country, int limit) {
        return jdbc.sql(LINES + " where sending = ? or receiving = ?"
                        + " order by case when answered_at is null then 0 else 1 end, due_at, id limit ?")
                .params(country.code(), country.code(), limit)
                .query(ComplaintBook::line)
                .list();
    }

    /** Those of all agreements, for whoever acts for no country. */
    List<ComplaintLine> all(boolean answered, int limit) {
        return jdbc.sql(LINES + " where answered_at is " + (answered ? "not null" : "null")
                        + " order by due_at, id limit ?")
                .param(limit)
                .query(ComplaintBook::line)
                .list();
    }

    /** For whoever acts for no country. */
    Optional<ComplaintLine> find(ComplaintId id) {
        return jdbc.sql(LINES + " where id = ?")
                .param(id.uuid())
                .query(ComplaintBook::line)
                .optional();
    }

    void add(ComplaintId id, String number, AgreementProfile agreement, LocalDate receivedOn, Instant due) {
        jdbc.sql("insert into complaint (id, number, agreement, sending, receiving, received_on, due_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.uuid(),
                        number,
                        agreement.id(),
                        agreement.country(Side.SENDING).code(),
                        agreement.country(Side.RECEIVING).code(),
                        receivedOn,
                        Rows.at(due))
                .update();
    }

    /** @return whether it had not been answered before */
    boolean answered(ComplaintId id, Instant now) {
        return jdbc.sql("update complaint set answered_at = ? where id = ? and answered_at is null")
                        .params(Rows.at(now), id.uuid())
                        .update()
                > 0;
    }

    private static ComplaintLine line(ResultSet row, int n) throws SQLException {
        return new ComplaintLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("agreement"),
                row.getObject("received_on", LocalDate.class),
                Rows.instant(row, "due_at"),
                Rows.instantOrNull(row, "answered_at"));
    }
}
