package org.puente.biometrics;

import static org.puente.biometrics.ComparisonBook.at;
import static org.puente.biometrics.ComparisonBook.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What examiners recorded. Rows are added here; the database lets nobody change or delete one. */
@Component
class StepBook {

    private final JdbcClient jdbc;
    private final ComparisonJson json;

    StepBook(JdbcClient jdbc, ComparisonJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if this step of the review is recorded already */
    void add(RecordedStep step, Country country) {
        jdbc.sql("insert into evidence.review_step"
                        + " (review_id, country, step, recorded_at, of_value, outcome, reason, words, marks)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(step.review().uuid())
                .param(country.code())
                .param(step.step().name())
                .param(at(step.at()))
                .param(step.ofValue())
                .param(step.outcome() == null ? null : step.outcome().name())
                .param(step.reason() == null ? null : step.reason().name())
                .param(step.words())
                .param(json.write(step.marks()))
                .update();
    }

    Optional<RecordedStep> find(ReviewId review, Country country, ComparisonStep step) {
        return jdbc.sql("select * from evidence.review_step where review_id = ? and country = ? and step = ?")
                .params(review.uuid(), country.code(), step.name())
                .query((row, n) -> recorded(row))
                .optional();
    }

    private RecordedStep recorded(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String reason = row.getString("reason");
        return new RecordedStep(
                new ReviewId(row.getObject("review_id", UUID.class)),
                ComparisonStep.valueOf(row.getString("step")),
                instant(row, "recorded_at"),
                row.getObject("of_value", Boolean.class),
                outcome == null ? null : ComparisonOutcome.valueOf(outcome),
                reason == null ? null : ComparisonReason.valueOf(reason),
                row.getString("words"),
                json.marks(row.getString("marks")));
    }
}
