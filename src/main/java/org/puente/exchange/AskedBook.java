package org.puente.exchange;

import static org.puente.exchange.Rows.at;
import static org.puente.exchange.Rows.instant;
import static org.puente.exchange.Rows.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.biometrics.EnrolmentId;
import org.puente.biometrics.LentSet;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queries as the asking side has them, of one country at a time. */
@Component
class AskedBook {

    private final JdbcClient jdbc;
    private final ReleaseBook releases;

    AskedBook(JdbcClient jdbc, ReleaseBook releases) {
        this.jdbc = jdbc;
        this.releases = releases;
    }

    void add(
            QueryId id,
            CaseId caseId,
            EnrolmentId set,
            Country partner,
            LentSet lent,
            Actor by,
            Instant now,
            Duration tick,
            @Nullable Slowness slowed) {
        jdbc.sql("insert into query_asked (id, owner, partner, case_id, set_id, fingers, probe_sha256, asked_by,"
                        + " asked_by_name, asked_at, tick_seconds, slowed, state, open_key)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id.uuid())
                .param(by.country().code())
                .param(partner.code())
                .param(caseId.uuid())
                .param(set.uuid())
                .param(lent.fingers())
                .param(lent.sha256())
                .param(by.id().key())
                .param(by.name())
                .param(at(now))
                .param(tick.toSeconds())
                .param(slowed == null ? null : slowed.name())
                .param(QueryState.WAITING.name())
                .param(openKey(caseId, by.country()))
                .update();
    }

    /** A unique key lets one query of a case be open. */
    private static String openKey(CaseId caseId, Country owner) {
        return owner.code() + ":" + caseId;
    }

    /** Until this transaction ends nobody else of the country asks that other one. */
    void takeTurn(Country owner, Country partner) {
        jdbc.sql("insert into query_turn (owner, partner) values (?, ?) on conflict do nothing")
                .params(owner.code(), partner.code())
                .update();
        jdbc.sql("select partner from query_turn where owner = ? and partner = ? for update")
                .params(owner.code(), partner.code())
                .query(String.class)
                .single();
    }

    /** A case's queries, the latest first. */
    List<Query> of(CaseId caseId, Country owner) {
        return jdbc.sql("select * from query_asked where owner = ? and case_id = ? order by asked_at desc")
                .params(owner.code(), caseId.uuid())
                .query((row, n) -> query(row, owner))
                .list();
    }

    Optional<Query> find(QueryId id, Country owner) {
        return jdbc.sql("select * from query_asked where owner = ? and id = ?")
                .params(owner.code(), id.uuid())
                .query((row, n) -> query(row, owner))
                .optional();
    }

    /** Who asked. */
    Optional<UserId> by(QueryId id, Country owner) {
        return jdbc.sql("select asked_by from query_asked where id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .query((row, n) -> new UserId(row.getString("asked_by")))
                .optional();
    }

    /** Says a state; one that is over stays as it is. */
    void tell(QueryId id, Country owner, QueryState state, Instant tick, @Nullable String reason) {
        jdbc.sql(
                        "update query_asked set state = ?, told_at = ?, reason = ?,"
                                + " open_key = case when ? then null else open_key end where id = ? and owner = ? and state in ('WAITING', 'UNDER_REVIEW')")
                .param(state.name())
                .param(at(tick))
                .param(reason)
                .param(state.isOver())
                .param(id.uuid())
                .param(owner.code())
                .update();
    }

    /** When those were asked that count for a quota, the earliest first; by all of a country's officers, or by one. */
    List<Instant> askedSince(Instant since, Country owner, Country partner, @Nullable UserId by) {
        return jdbc.sql("select asked_at from query_asked where owner = :owner and partner = :partner"
                        + " and asked_at > :since and (:everybody = true or asked_by = :by) order by asked_at")
                .param("owner", owner.code())
                .param("partner", partner.code())
                .param("since", at(since))
                .param("everybody", by == null)
                .param("by", by == null ? "" : by.key())
                .query((row, n) -> instant(row, "asked_at"))
                .list();
    }

    /** Whether the same prints, or others of the same case, were asked about since. */
    boolean isRepeated(LentSet lent, CaseId caseId, Country owner, Country partner, Instant since) {
        return jdbc.sql("select count(*) from query_asked where owner = ? and partner = ? and asked_at > ?"
                                + " and (probe_sha256 = ? or case_id = ?)")
                        .params(owner.code(), partner.code(), at(since), lent.sha256(), caseId.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Query query(ResultSet row, Country owner) throws SQLException {
        QueryId id = new QueryId(row.getObject("id", UUID.class));
        String slowed = row.getString("slowed");
        QueryState state = QueryState.valueOf(row.getString("state"));
        return new Query(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                Country.of(row.getString("partner")),
                row.getInt("fingers"),
                row.getString("asked_by_name"),
                instant(row, "asked_at"),
                Duration.ofSeconds(row.getInt("tick_seconds")),
                slowed == null ? null : Slowness.valueOf(slowed),
                state,
                instantOrNull(row, "told_at"),
                row.getString("reason"),
                state == QueryState.RELEASED ? releases.of(id, owner) : Map.of());
    }
}
