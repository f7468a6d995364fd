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
    private final SealedMarks sealed;

    StepBook(JdbcClient jdbc, ComparisonJson json, SealedMarks sealed) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealed = sealed;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if this step of the review is recorded already */
    void add(RecordedStep step, Country country) {
        SealedMarks.Text marks = sealed.seal(step.review(), country, kind(step.step()), json.write(step.marks()));
        jdbc.sql("insert into evidence.review_step"
                        + " (review_id, country, step, recorded_at, of_value, outcome, reason, words, marks, marks_key)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(step.review().uuid())
                .param(country.code())
                .param(step.step().name())
                .param(at(step.at()))
                .param(step.ofValue())
                .param(step.outcome() == null ? null : step.outcome().name())
                .param(step.reason() == null ? null : step.reason().name())
                .param(step.words())
                .param(marks.text())
                .param(marks.key())
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
        ReviewId review = new ReviewId(row.getObject("review_id", UUID.class));
        ComparisonStep step = ComparisonStep.valueOf(row.getString("step"));
        SealedMarks.Text marks = new SealedMarks.Text(row.getObject("marks_key", UUID.class), row.getString("marks"));
        return new RecordedStep(
                review,
                step,
                instant(row, "recorded_at"),
                row.getObject("of_value", Boolean.class),
                outcome == null ? null : ComparisonOutcome.valueOf(outcome),
                reason == null ? null : ComparisonReason.valueOf(reason),
                row.getString("words"),
                sealed.open(review, Country.of(row.getString("country")), kind(step), marks)
                        .map(json::marks)
                        .orElse(ComparisonMarks.NONE));
    }

    private static String kind(ComparisonStep step) {
        return "review_step.marks." + step;
    }
}
