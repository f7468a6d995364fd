package org.puente.biometrics;

import static org.puente.biometrics.ComparisonBook.at;
import static org.puente.biometrics.ComparisonBook.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases comparisons were asked for; of one country at a time. */
@Component
class VerificationBook {

    private final JdbcClient jdbc;

    VerificationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(VerificationRow row) {
        jdbc.sql("insert into verification (comparison_id, country, case_id, subject, purpose, asked_by, asked_at,"
                        + " searched) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.comparison().uuid(),
                        row.country().code(),
                        row.caseId().uuid(),
                        row.subject(),
                        row.purpose().name(),
                        row.askedBy(),
                        at(row.asked()),
                        row.searched())
                .update();
    }

    Optional<VerificationRow> of(ComparisonId comparison, Country country) {
        return jdbc.sql("select * from verification where comparison_id = ? and country = ?")
                .params(comparison.uuid(), country.code())
                .query((row, n) -> verification(row))
                .optional();
    }

    /**
     * What became of a case's comparisons, the latest first. Whom a search proposed stands there only once the examiners
     * found the same person: that there are others is no finding about the case.
     */
    List<Conclusion> conclusions(CaseId caseId, Country country) {
        return jdbc.sql("""
                select v.purpose, v.asked_at, c.id, c.number, c.due_at, c.examiners, c.outcome, c.settled_at,
                       (select count(*) from comparison_review r
                          join evidence.review_step s on s.review_id = r.id and s.step = 'CONCLUDED'
                         where r.comparison_id = c.id) as concluded
                  from verification v join comparison c on c.id = v.comparison_id
                 where v.country = ? and v.case_id = ?
                   and (v.searched = false or c.outcome = 'SAME_PERSON')
                 order by v.asked_at desc
                """)
                .params(country.code(), caseId.uuid())
                .query((row, n) -> conclusion(row))
                .list();
    }

    private static Conclusion conclusion(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Conclusion(
                new ComparisonId(row.getObject("id", UUID.class)),
                row.getString("number"),
                VerificationPurpose.valueOf(row.getString("purpose")),
                instant(row, "asked_at"),
                ComparisonBook.instantOrNull(row, "due_at"),
                row.getInt("concluded"),
                row.getInt("examiners"),
                outcome == null ? null : ComparisonOutcome.valueOf(outcome),
                ComparisonBook.instantOrNull(row, "settled_at"));
    }

    private static VerificationRow verification(ResultSet row) throws SQLException {
        return new VerificationRow(
                new ComparisonId(row.getObject("comparison_id", UUID.class)),
                Country.of(row.getString("country")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("subject"),
                VerificationPurpose.valueOf(row.getString("purpose")),
                row.getString("asked_by"),
                instant(row, "asked_at"),
                row.getBoolean("searched"));
    }
}
