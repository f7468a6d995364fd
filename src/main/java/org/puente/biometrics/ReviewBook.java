package org.puente.biometrics;

import static org.puente.biometrics.ComparisonBook.at;
import static org.puente.biometrics.ComparisonBook.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which examiner has which part of which comparison, and their drafts. */
@Component
class ReviewBook {

    private static final String DRAFT = "comparison_review.draft";

    private final JdbcClient jdbc;
    private final ComparisonJson json;
    private final SealedMarks sealed;

    ReviewBook(JdbcClient jdbc, ComparisonJson json, SealedMarks sealed) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealed = sealed;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if the place or the examiner has a part already */
    void add(ReviewRow row) {
        jdbc.sql("insert into comparison_review"
                        + " (id, comparison_id, country, examiner_id, examiner_name, place, taken_at, draft)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.id().uuid(),
                        row.comparison().uuid(),
                        row.country().code(),
                        row.examiner().key(),
                        row.examinerName(),
                        row.place(),
                        at(row.taken()),
                        json.write(row.draft()))
                .update();
    }

    void remove(ReviewRow review) {
        jdbc.sql("delete from comparison_review where id = ? and country = ?")
                .params(review.id().uuid(), review.country().code())
                .update();
    }

    /** The review if this examiner holds it, for this country; otherwise it does not exist. */
    Optional<ReviewRow> heldBy(Actor examiner, ReviewId id) {
        return jdbc.sql("select * from comparison_review where id = ? and country = ? and examiner_id = ?")
                .params(id.uuid(), examiner.country().code(), examiner.id().key())
                .query((row, n) -> review(row))
                .optional();
    }

    /** All parts given so far, the first one first. */
    List<ReviewRow> of(ComparisonId comparison, Country country) {
        return jdbc.sql("select * from comparison_review where comparison_id = ? and country = ? order by place")
                .params(comparison.uuid(), country.code())
                .query((row, n) -> review(row))
                .list();
    }

    void saveDraft(ReviewRow review, ComparisonDraft draft) {
        SealedMarks.Text text = sealed.seal(review.id(), review.country(), DRAFT, json.write(draft));
        jdbc.sql("update comparison_review set draft = ?, draft_key = ? where id = ? and country = ?")
                .param(text.text())
                .param(text.key())
                .param(review.id().uuid())
                .param(review.country().code())
                .update();
    }

    private ReviewRow review(ResultSet row) throws SQLException {
        ReviewId id = new ReviewId(row.getObject("id", UUID.class));
        Country country = Country.of(row.getString("country"));
        SealedMarks.Text draft = new SealedMarks.Text(row.getObject("draft_key", UUID.class), row.getString("draft"));
        return new ReviewRow(
                id,
                new ComparisonId(row.getObject("comparison_id", UUID.class)),
                country,
                new UserId(row.getString("examiner_id")),
                row.getString("examiner_name"),
                row.getInt("place"),
                instant(row, "taken_at"),
                sealed.open(id, country, DRAFT, draft)
                        .filter(text -> !text.isEmpty())
                        .map(json::draft)
                        .orElse(ComparisonDraft.EMPTY));
    }
}
