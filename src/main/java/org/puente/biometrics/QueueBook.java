package org.puente.biometrics;

import static org.puente.biometrics.ComparisonBook.instant;
import static org.puente.biometrics.ComparisonBook.instantOrNull;

import java.util.List;
import java.util.UUID;
import org.puente.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of one examiner's own reviews, each by one query. */
@Component
class QueueBook {

    private final JdbcClient jdbc;

    QueueBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ComparisonQueue.Held> held(Actor examiner) {
        return jdbc.sql("""
                select r.id, c.number, r.taken_at, c.due_at, a.step as analysed
                  from comparison_review r
                  join comparison c on c.id = r.comparison_id
                  left join evidence.review_step a on a.review_id = r.id and a.step = 'ANALYSIS'
                  left join evidence.review_step z on z.review_id = r.id and z.step = 'CONCLUDED'
                 where r.country = ? and r.examiner_id = ? and z.review_id is null
                   and\s""" + ComparisonBook.ITS_PRINTS_ARE_THERE + " order by c.due_at, r.taken_at")
                .params(examiner.country().code(), examiner.id().key())
                .query((row, n) -> new ComparisonQueue.Held(
                        new ReviewId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("analysed") == null ? ComparisonStep.ANALYSIS : ComparisonStep.COMPARISON,
                        instant(row, "taken_at"),
                        instantOrNull(row, "due_at")))
                .list();
    }

    List<ComparisonQueue.Concluded> concluded(Actor examiner, int most) {
        return jdbc.sql("""
                select r.id, c.number, z.recorded_at, z.outcome as own, c.outcome as settled
                  from comparison_review r
                  join comparison c on c.id = r.comparison_id
                  join evidence.review_step z on z.review_id = r.id and z.step = 'CONCLUDED'
                 where r.country = ? and r.examiner_id = ?
                 order by z.recorded_at desc
                 limit ?
                """)
                .params(examiner.country().code(), examiner.id().key(), most)
                .query((row, n) -> new ComparisonQueue.Concluded(
                        new ReviewId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        instant(row, "recorded_at"),
                        ComparisonOutcome.valueOf(row.getString("own")),
                        row.getString("settled") == null ? null : ComparisonOutcome.valueOf(row.getString("settled"))))
                .list();
    }
}
