package org.puente.convictions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one country wrote down of convictions, always asked for with that country. */
@Component
class ConvictionBook {

    private final JdbcClient jdbc;

    ConvictionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest judgment first. */
    List<Conviction> of(CaseId id, Country owner) {
        return jdbc.sql("select * from conviction where owner = ? and case_id = ? order by convicted_on desc, id")
                .params(owner.code(), id.uuid())
                .query(ConvictionBook::conviction)
                .list();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Conviction> lock(UUID id, Country owner) {
        return jdbc.sql("select * from conviction where id = ? and owner = ? for update")
                .params(id, owner.code())
                .query(ConvictionBook::conviction)
                .optional();
    }

    void add(Conviction written, Actor by) {
        ConvictionFacts facts = written.facts();
        jdbc.sql("insert into conviction (id, owner, case_id, category, convicted_on, court, place, months, is_final,"
                        + " as_adult, version, written_at, written_by, written_by_name)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(written.id())
                .param(by.country().code())
                .param(written.caseId().uuid())
                .param(facts.category())
                .param(facts.convictedOn())
                .param(facts.court().name())
                .param(facts.place())
                .param(facts.months())
                .param(written.isFinal())
                .param(written.asAdult())
                .param(written.version())
                .param(Rows.at(written.writtenAt()))
                .param(by.id().key())
                .param(by.name())
                .update();
    }

    void change(UUID id, ConvictionInput input, Actor by, Instant now) {
        ConvictionFacts facts = input.facts();
        jdbc.sql("update conviction set category = ?, convicted_on = ?, court = ?, place = ?, months = ?, is_final = ?,"
                        + " as_adult = ?, version = version + 1, written_at = ?, written_by = ?, written_by_name = ?"
                        + " where id = ? and owner = ?")
                .param(facts.category())
                .param(facts.convictedOn())
                .param(facts.court().name())
                .param(facts.place())
                .param(facts.months())
                .param(input.isFinal())
                .param(input.asAdult())
                .param(Rows.at(now))
                .param(by.id().key())
                .param(by.name())
                .param(id)
                .param(by.country().code())
                .update();
    }

    void remove(UUID id, Country owner) {
        jdbc.sql("delete from conviction where id = ? and owner = ?")
                .params(id, owner.code())
                .update();
    }

    private static Conviction conviction(ResultSet row, int n) throws SQLException {
        return new Conviction(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                Rows.facts(row),
                row.getBoolean("is_final"),
                row.getBoolean("as_adult"),
                row.getInt("version"),
                Rows.instant(row, "written_at"),
                row.getString("written_by_name"));
    }
}
