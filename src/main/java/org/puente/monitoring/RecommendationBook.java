package org.puente.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.countries.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What reports recommend, and what the sides owe and gave in answer. */
@Component
class RecommendationBook {

    private final JdbcClient jdbc;

    RecommendationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their numbers, with the replies of both sides of the agreement. */
    List<Recommendation> of(ReportId report, AgreementProfile agreement) {
        Map<UUID, List<Reply>> replies = replies(report, agreement);
        return jdbc.sql("select id, number, addressee, text from monitoring_recommendation where report_id = ?"
                        + " order by number")
                .param(report.uuid())
                .query((row, n) -> new Recommendation(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        Addressee.valueOf(row.getString("addressee")),
                        row.getString("text"),
                        replies.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Reply>> replies(ReportId report, AgreementProfile agreement) {
        Map<UUID, List<Reply>> all = new HashMap<>();
        jdbc.sql("select y.recommendation_id, y.country, y.due_at, y.verdict, y.text, y.replied_at, y.replied_by_name"
                        + " from monitoring_reply y join monitoring_recommendation r on r.id = y.recommendation_id"
                        + " where y.country in (:sending, :receiving) and r.report_id = :report"
                        + " order by case when y.country = :sending then 0 else 1 end")
                .param("sending", agreement.country(Side.SENDING).code())
                .param("receiving", agreement.country(Side.RECEIVING).code())
                .param("report", report.uuid())
                .query(row -> {
                    all.computeIfAbsent(row.getObject("recommendation_id", UUID.class), _ -> new ArrayList<>())
                            .add(reply(row));
                });
        return all;
    }

    private static Reply reply(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Reply(
                new Country(row.getString("country")),
                Rows.instant(row, "due_at"),
                verdict == null ? null : ReplyVerdict.valueOf(verdict),
                row.getString("text"),
                Rows.instantOrNull(row, "replied_at"),
                row.getString("replied_by_name"));
    }

    void add(ReportId report, int number, Addressee addressee, String text) {
        jdbc.sql("insert into monitoring_recommendation (id, report_id, number, addressee, text)"
                        + " values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), report.uuid(), number, addressee.name(), text)
                .update();
    }

    /** The later ones move up, one after the other, since their numbers are unique. */
    void remove(ReportId report, UUID id, List<Recommendation> all) {
        jdbc.sql("delete from monitoring_recommendation where report_id = ? and id = ?")
                .params(report.uuid(), id)
                .update();
        int number = 1;
        for (Recommendation each : all) {
            if (!each.id().equals(id)) {
                jdbc.sql("update monitoring_recommendation set number = ? where report_id = ? and id = ?")
                        .params(number++, report.uuid(), each.id())
                        .update();
            }
        }
    }

    void owe(UUID recommendation, Country country, Instant due) {
        jdbc.sql("insert into monitoring_reply (recommendation_id, country, due_at) values (?, ?, ?)")
                .params(recommendation, country.code(), Rows.at(due))
                .update();
    }

    /** A reply that a country owes, with the report that asks for it. */
    record Owed(
            UUID recommendation,
            int number,
            ReportId report,
            String journey,
            String route,
            Instant finishedAt,
            Instant due) {}

    Optional<Owed> owed(UUID recommendation, Country country) {
        return jdbc.sql("select r.id, r.number, r.report_id, t.finished_at, t.journey_number,"
                        + " t.route, y.due_at from monitoring_reply y"
                        + " join monitoring_recommendation r on r.id = y.recommendation_id"
                        + " join monitoring_report t on t.id = r.report_id"
                        + " where y.country = ? and y.recommendation_id = ? and y.replied_at is null")
                .params(country.code(), recommendation)
                .query(RecommendationBook::owed)
                .optional();
    }

    /** The first due first. */
    List<Owed> owedBy(Country country, int limit) {
        return jdbc.sql("select r.id, r.number, r.report_id, t.finished_at, t.journey_number,"
                        + " t.route, y.due_at from monitoring_reply y"
                        + " join monitoring_recommendation r on r.id = y.recommendation_id"
                        + " join monitoring_report t on t.id = r.report_id"
                        + " where y.country = ? and y.replied_at is null order by y.due_at, r.number limit ?")
                .params(country.code(), limit)
                .query(RecommendationBook::owed)
                .list();
    }

    /** Of a monitor's own reports, what either side has left unanswered for too long. */
    List<Owed> overdueTo(UserId monitor, Instant now, int limit) {
        return jdbc.sql("select r.id, r.number, r.report_id, t.finished_at, t.journey_number,"
                        + " t.route, y.due_at from monitoring_reply y"
                        + " join monitoring_recommendation r on r.id = y.recommendation_id"
                        + " join monitoring_report t on t.id = r.report_id"
                        + " where y.country is not null and y.replied_at is null and t.monitor_id = ?"
                        + " and y.due_at <= ? order by y.due_at, r.number limit ?")
                .params(monitor.key(), Rows.at(now), limit)
                .query(RecommendationBook::owed)
                .list();
    }

    /** @return whether nobody of the country had replied before */
    boolean reply(UUID recommendation, ReplyVerdict verdict, String text, Actor by, Instant now) {
        return jdbc.sql(
                                "update monitoring_reply set verdict = ?, text = ?, replied_at = ?, replied_by = ?,"
                                        + " replied_by_name = ? where country = ? and recommendation_id = ? and replied_at is null")
                        .params(
                                verdict.name(),
                                text,
                                Rows.at(now),
                                by.id().key(),
                                by.name(),
                                by.country().code(),
                                recommendation)
                        .update()
                == 1;
    }

    private static Owed owed(ResultSet row, int n) throws SQLException {
        return new Owed(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getString("journey_number"),
                row.getString("route"),
                Rows.instant(row, "finished_at"),
                Rows.instant(row, "due_at"));
    }
}
