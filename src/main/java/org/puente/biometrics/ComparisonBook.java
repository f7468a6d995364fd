package org.puente.biometrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.puente.matching.FingerPosition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The comparisons of all countries and their prints; there is no way to ask for one without naming the country. */
@Component
class ComparisonBook {

    /** A restore can bring back a comparison whose prints are erased again; nobody can compare those. */
    static final String ITS_PRINTS_ARE_THERE =
            "not exists (select 1 from comparison_print p where p.comparison_id = c.id"
                    + " and not exists (select 1 from finger_print f where f.id = p.print_id)"
                    + " and not exists (select 1 from lent_print l where l.id = p.print_id))";

    private final JdbcClient jdbc;

    ComparisonBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ComparisonRow row, List<ComparedPrint> prints) {
        jdbc.sql("insert into comparison (id, number, country, opened_by, opened_at, due_at, examiners)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(row.id().uuid())
                .param(row.number())
                .param(row.country().code())
                .param(row.openedBy())
                .param(at(row.openedAt()))
                .param(row.due() == null ? null : at(row.due()))
                .param(row.examiners())
                .update();
        for (ComparedPrint print : prints) {
            jdbc.sql("insert into comparison_print (comparison_id, part, finger, print_id, dpi) values (?, ?, ?, ?, ?)")
                    .params(row.id().uuid(), print.part().name(), print.finger().code(), print.print(), print.dpi())
                    .update();
        }
    }

    boolean isTaken(String number, Country country) {
        return jdbc.sql("select count(*) from comparison where number = ? and country = ?")
                        .params(number, country.code())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<ComparisonRow> find(ComparisonId id, Country country) {
        return jdbc.sql("select * from comparison where id = ? and country = ?")
                .params(id.uuid(), country.code())
                .query((row, n) -> comparison(row))
                .optional();
    }

    /** As {@link #find}, and nobody else changes it or its reviews until this transaction ends. */
    Optional<ComparisonRow> lock(ComparisonId id, Country country) {
        return jdbc.sql("select * from comparison where id = ? and country = ? for update")
                .params(id.uuid(), country.code())
                .query((row, n) -> comparison(row))
                .optional();
    }

    /** Whether it is not settled, and all its prints are there. */
    boolean isOpen(ComparisonId id, Country country) {
        return jdbc.sql(
                                "select count(*) from comparison c where c.id = ? and c.country = ? and c.settled_at is null and "
                                        + ITS_PRINTS_ARE_THERE)
                        .params(id.uuid(), country.code())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What an examiner could take: an examiner is wanting, and it is not this one who asked or who works on it. */
    List<ComparisonId> waitingFor(UserId examiner, Country country) {
        return jdbc.sql("""
                select c.id from comparison c
                 where c.country = :country and c.settled_at is null and c.opened_by <> :examiner
                   and not exists (select 1 from comparison_review own
                                    where own.comparison_id = c.id and own.examiner_id = :examiner)
                   and not exists (select 1 from print_search_candidate k
                                     join print_search s on s.id = k.search_id and s.owner = k.owner
                                    where k.comparison_id = c.id and k.owner = :country and s.started_by = :examiner)
                   and (select count(*) from comparison_review r where r.comparison_id = c.id) < c.examiners
                   and\s""" + ITS_PRINTS_ARE_THERE)
                .param("country", country.code())
                .param("examiner", examiner.key())
                .query((row, n) -> new ComparisonId(row.getObject("id", UUID.class)))
                .list();
    }

    /** When the first of a country's comparisons that are not settled falls due. */
    Optional<Instant> earliestDue(Country country) {
        return jdbc.sql("select min(due_at) as due_at from comparison where country = ? and settled_at is null")
                .param(country.code())
                .query((row, n) -> Optional.ofNullable(instantOrNull(row, "due_at")))
                .single();
    }

    List<ComparedPrint> prints(ComparisonId id) {
        return jdbc.sql("select * from comparison_print where comparison_id = ? order by finger, part")
                .param(id.uuid())
                .query((row, n) -> new ComparedPrint(
                        ComparisonPart.valueOf(row.getString("part")),
                        FingerPosition.ofCode(row.getInt("finger")).orElseThrow(),
                        row.getObject("print_id", UUID.class),
                        row.getInt("dpi")))
                .list();
    }

    void needExaminers(ComparisonRow comparison, int examiners) {
        jdbc.sql("update comparison set examiners = ? where id = ? and country = ?")
                .params(examiners, comparison.id().uuid(), comparison.country().code())
                .update();
    }

    void settle(ComparisonRow comparison, ComparisonOutcome outcome, Instant now) {
        jdbc.sql("update comparison set outcome = ?, settled_at = ?"
                        + " where id = ? and country = ? and settled_at is null")
                .params(
                        outcome.name(),
                        at(now),
                        comparison.id().uuid(),
                        comparison.country().code())
                .update();
    }

    static ComparisonRow comparison(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new ComparisonRow(
                new ComparisonId(row.getObject("id", UUID.class)),
                row.getString("number"),
                Country.of(row.getString("country")),
                row.getString("opened_by"),
                instant(row, "opened_at"),
                instantOrNull(row, "due_at"),
                row.getInt("examiners"),
                outcome == null ? null : ComparisonOutcome.valueOf(outcome),
                instantOrNull(row, "settled_at"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
