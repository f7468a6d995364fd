package org.puente.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sides were asked for; each row is the asked side's and the independent bodies'. */
@Component
class FactBook {

    private static final String FACTS = "select q.id, c.number, q.country, q.kind, q.about, q.asked_at, q.answer,"
            + " q.answered_at, q.answered_by_name from complaint_question q join complaint c on c.id = q.complaint_id"
            + " where q.country in (c.sending, c.receiving)";

    private final JdbcClient jdbc;

    FactBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one complaint, for whoever acts for no country. */
    List<AskedFact> of(ComplaintId id) {
        return jdbc.sql(FACTS + " and q.complaint_id = ? order by q.asked_at, q.id")
                .param(id.uuid())
                .query(FactBook::fact)
                .list();
    }

    /** Those of one side, unanswered first, the oldest first. */
    List<AskedFact> askedOf(Country country, boolean openOnly, int limit) {
        return jdbc.sql(FACTS + " and q.country = ?" + (openOnly ? " and q.answered_at is null" : "")
                        + " order by case when q.answered_at is null then 0 else 1 end, q.asked_at, q.id limit ?")
                .params(country.code(), limit)
                .query(FactBook::fact)
                .list();
    }

    void ask(ComplaintId id, Country country, FactKind kind, String about, UserId by, Instant now) {
        jdbc.sql("insert into complaint_question (id, complaint_id, country, kind, about, asked_at, asked_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), id.uuid(), country.code(), kind.name(), about, Rows.at(now), by.key())
                .update();
    }

    /** @return whether that side was asked and had not answered */
    boolean answer(UUID question, String text, Actor actor, Instant now) {
        return jdbc.sql(
                                "update complaint_question set answer = ?, answered_at = ?, answered_by = ?, answered_by_name = ?"
                                        + " where country = ? and id = ? and answered_at is null")
                        .params(
                                text,
                                Rows.at(now),
                                actor.id().key(),
                                actor.name(),
                                actor.country().code(),
                                question)
                        .update()
                > 0;
    }

    private static AskedFact fact(ResultSet row, int n) throws SQLException {
        return new AskedFact(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Country.of(row.getString("country")),
                FactKind.valueOf(row.getString("kind")),
                row.getString("about"),
                Rows.instant(row, "asked_at"),
                row.getString("answer"),
                Rows.instantOrNull(row, "answered_at"),
                row.getString("answered_by_name"));
    }
}
