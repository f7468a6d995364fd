package org.puente.exchange;

import static org.puente.exchange.Rows.at;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queries whose case the owning side erased before the last word, which still leaves on its tick. Nothing is kept of them
 * but whom it is for and when.
 */
@Component
class WithdrawnQueries {

    private final JdbcClient jdbc;
    private final QueryAnswers answers;
    private final Clock clock;

    WithdrawnQueries(JdbcClient jdbc, QueryAnswers answers, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.clock = clock;
    }

    /** Destroys what was lent and made ready, and keeps that something is to be said. */
    void add(ReceivedQuery query) {
        answers.drop(query);
        jdbc.sql("insert into query_withdrawn (query_id, owner, partner, next_tick) values (?, ?, ?, ?)")
                .params(query.id().uuid(), query.owner().code(), query.partner().code(), at(query.nextTick()))
                .update();
    }

    /** Those of the acting country's whose tick has come. */
    @Transactional(readOnly = true)
    List<QueryId> due() {
        return jdbc.sql("select query_id from query_withdrawn where owner = ? and next_tick <= ? order by next_tick")
                .params(Actors.current().country().code(), at(clock.instant()))
                .query((row, n) -> new QueryId(row.getObject("query_id", UUID.class)))
                .list();
    }

    @Transactional
    void tell(QueryId id) {
        Country owner = Actors.current().country();
        Instant now = clock.instant();
        jdbc.sql("select partner from query_withdrawn where query_id = ? and owner = ? for update")
                .params(id.uuid(), owner.code())
                .query(String.class)
                .optional()
                .ifPresent(partner -> answers.sayWithdrawn(id, Country.of(partner), now));
        jdbc.sql("delete from query_withdrawn where query_id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .update();
    }
}
