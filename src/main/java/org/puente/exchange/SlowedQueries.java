package org.puente.exchange;

import static org.puente.access.Permission.READ_TRAIL;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Repeated and enumerating queries, for the auditors of the side that asked and of the side that was asked. */
@Service
public class SlowedQueries {

    private static final String LATEST = """
            select q.* from (
              select 1 as own, partner, case_id, asked_by_name as asked_by, asked_at, tick_seconds, slowed
                from query_asked where owner = :owner and slowed is not null
              union all
              select 0 as own, partner, case_id, '' as asked_by, asked_at, tick_seconds, slowed
                from query_received where owner = :owner and slowed is not null) q
             order by q.asked_at desc limit :most
            """;

    private final JdbcClient jdbc;

    SlowedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the auditor's country asked or was asked, the latest first. */
    @Requires(READ_TRAIL)
    @Transactional(readOnly = true)
    public List<SlowedQuery> latest(int most) {
        return jdbc.sql(LATEST)
                .param("owner", Actors.current().country().code())
                .param("most", most)
                .query(SlowedQueries::slowed)
                .list();
    }

    private static SlowedQuery slowed(ResultSet row, int n) throws SQLException {
        return new SlowedQuery(
                Rows.instant(row, "asked_at"),
                row.getInt("own") == 1,
                Country.of(row.getString("partner")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("asked_by"),
                Slowness.valueOf(row.getString("slowed")),
                Duration.ofSeconds(row.getInt("tick_seconds")));
    }
}
