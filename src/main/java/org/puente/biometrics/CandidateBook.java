package org.puente.biometrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a country's searches proposed. What is told of one depends on what the examiners have concluded. */
@Component
class CandidateBook {

    private static final String OF_A_SEARCH = """
            select k.case_id, k.score, m.id, m.number, m.examiners, m.outcome,
                   (select count(*) from comparison_review r
                      join evidence.review_step s on s.review_id = r.id and s.step = 'CONCLUDED'
                     where r.comparison_id = m.id) as concluded
              from print_search_candidate k join comparison m on m.id = k.comparison_id
             where k.owner = ? and k.search_id = ?
            """;

    private final JdbcClient jdbc;

    CandidateBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SearchId search, Country owner, ComparisonId comparison, CaseId caseId, EnrolmentId set, double score) {
        jdbc.sql("insert into print_search_candidate (search_id, comparison_id, owner, case_id, set_id, score)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(search.uuid(), comparison.uuid(), owner.code(), caseId.uuid(), set.uuid(), (float) score)
                .update();
    }

    /** The comparison of the same two sets that an earlier search began, so that nobody does it twice. */
    Optional<ComparisonId> earlier(EnrolmentId probe, EnrolmentId candidate, Country owner) {
        return jdbc.sql("""
                select k.comparison_id from print_search_candidate k join print_search s on s.id = k.search_id
                 where k.owner = ? and k.set_id = ? and s.set_id = ? limit 1
                """)
                .params(owner.code(), candidate.uuid(), probe.uuid())
                .query((row, n) -> new ComparisonId(row.getObject("comparison_id", UUID.class)))
                .optional();
    }

    /** In the order of the comparisons' numbers, which chance gave. */
    List<PrintSearch.Candidate> of(SearchId search, Country owner) {
        return jdbc.sql("select c.*, case when " + ComparisonBook.ITS_PRINTS_ARE_THERE
                        + " then 1 else 0 end as there from (" + OF_A_SEARCH + ") c order by c.number")
                .params(owner.code(), search.uuid())
                .query((row, n) -> candidate(row))
                .list();
    }

    private static PrintSearch.Candidate candidate(ResultSet row) throws SQLException {
        String said = row.getString("outcome");
        ComparisonOutcome outcome = said == null ? null : ComparisonOutcome.valueOf(said);
        boolean same = outcome == ComparisonOutcome.SAME_PERSON;
        return new PrintSearch.Candidate(
                row.getString("number"),
                row.getInt("concluded"),
                row.getInt("examiners"),
                outcome,
                same ? new CaseId(row.getObject("case_id", UUID.class)) : null,
                outcome == null ? null : (double) row.getFloat("score"),
                row.getInt("there") == 0);
    }
}
