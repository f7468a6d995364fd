package org.puente.exchange;

import static org.puente.exchange.Rows.at;
import static org.puente.exchange.Rows.instant;
import static org.puente.exchange.Rows.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.biometrics.LentSearch;
import org.puente.biometrics.LentSet;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queries as the side has them that owns the galleries, of one country at a time. */
@Component
class ReceivedBook {

    private final JdbcClient jdbc;

    ReceivedBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReceivedQuery row, LentSet lent, @Nullable Slowness slowed) {
        jdbc.sql("insert into query_received (id, owner, partner, case_id, agreement, galleries, fingers, probe_sha256,"
                        + " asked_at, tick_seconds, slowed, next_tick, ends_at, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(row.id().uuid())
                .param(row.owner().code())
                .param(row.partner().code())
                .param(row.caseId().uuid())
                .param(row.agreement())
                .param(row.galleries().text())
                .param(row.fingers())
                .param(lent.sha256())
                .param(at(row.asked()))
                .param(row.tick().toSeconds())
                .param(slowed == null ? null : slowed.name())
                .param(at(row.nextTick()))
                .param(at(row.ends()))
                .param(row.state().name())
                .update();
    }

    Optional<ReceivedQuery> find(QueryId id, Country owner) {
        return jdbc.sql("select * from query_received where id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .query(ReceivedBook::received)
                .optional();
    }

    /** As {@link #find}, and nobody else changes it until this transaction ends. */
    Optional<ReceivedQuery> lock(QueryId id, Country owner) {
        return jdbc.sql("select * from query_received where id = ? and owner = ? for update")
                .params(id.uuid(), owner.code())
                .query(ReceivedBook::received)
                .optional();
    }

    /** In that state, the first asked first. */
    List<ReceivedQuery> in(ReceivedState state, Country owner, int most) {
        return jdbc.sql("select * from query_received where owner = ? and state = ? order by asked_at limit ?")
                .params(owner.code(), state.name(), most)
                .query(ReceivedBook::received)
                .list();
    }

    /** Those of which something may have to be said or settled now. */
    List<QueryId> stirring(Country owner, Instant now) {
        return jdbc.sql("select id from query_received where owner = ?"
                        + " and (state = 'IN_REVIEW' or (state <> 'ANSWERED' and next_tick <= ?)"
                        + " or (state not in ('DECIDED', 'ANSWERED') and ends_at <= ?)) order by asked_at")
                .params(owner.code(), at(now), at(now))
                .query((row, n) -> new QueryId(row.getObject("id", UUID.class)))
                .list();
    }

    /** @return whether it is this node's to search now */
    boolean claim(QueryId id, Country owner, Instant now, Instant goneSince) {
        return jdbc.sql("update query_received set claimed_at = ? where id = ? and owner = ? and state = 'SEARCHING'"
                                + " and (claimed_at is null or claimed_at < ?)")
                        .params(at(now), id.uuid(), owner.code(), at(goneSince))
                        .update()
                > 0;
    }

    void release(QueryId id, Country owner) {
        jdbc.sql("update query_received set claimed_at = null where id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .update();
    }

    void searched(ReceivedQuery query, LentSearch found) {
        jdbc.sql("update query_received set prints = ?, threshold = ? where id = ? and owner = ?")
                .param(found.prints())
                .param(found.threshold())
                .param(query.id().uuid())
                .param(query.owner().code())
                .update();
    }

    void goOn(ReceivedQuery query, ReceivedState state, @Nullable Instant ready) {
        jdbc.sql("update query_received set state = ?, ready_at = ? where id = ? and owner = ?")
                .param(state.name())
                .param(ready == null ? null : at(ready))
                .param(query.id().uuid())
                .param(query.owner().code())
                .update();
    }

    void decide(ReceivedQuery query, QueryState decision, @Nullable String reason, Actor by, Instant now) {
        jdbc.sql("update query_received set state = 'DECIDED', ready_at = ?, decision = ?, reason = ?, decided_by = ?,"
                        + " decided_by_name = ? where id = ? and owner = ?")
                .param(at(now))
                .param(decision.name())
                .param(reason)
                .param(by.id().key())
                .param(by.name())
                .param(query.id().uuid())
                .param(query.owner().code())
                .update();
    }

    void answered(ReceivedQuery query, QueryState answer, Instant tick) {
        jdbc.sql(
                        "update query_received set state = 'ANSWERED', decision = ?, answered_at = ? where id = ? and owner = ?")
                .params(
                        answer.name(),
                        at(tick),
                        query.id().uuid(),
                        query.owner().code())
                .update();
    }

    void waitUntil(ReceivedQuery query, Instant nextTick) {
        jdbc.sql("update query_received set next_tick = ? where id = ? and owner = ?")
                .params(at(nextTick), query.id().uuid(), query.owner().code())
                .update();
    }

    private static ReceivedQuery received(ResultSet row, int n) throws SQLException {
        String decision = row.getString("decision");
        return new ReceivedQuery(
                new QueryId(row.getObject("id", UUID.class)),
                Country.of(row.getString("owner")),
                Country.of(row.getString("partner")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("agreement"),
                Galleries.read(row.getString("galleries")),
                row.getInt("fingers"),
                instant(row, "asked_at"),
                Duration.ofSeconds(row.getInt("tick_seconds")),
                instant(row, "next_tick"),
                instant(row, "ends_at"),
                ReceivedState.valueOf(row.getString("state")),
                instantOrNull(row, "ready_at"),
                decision == null ? null : QueryState.valueOf(decision),
                row.getString("reason"));
    }
}
