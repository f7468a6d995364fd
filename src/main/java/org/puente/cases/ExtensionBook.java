package org.puente.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.agreements.AgreedClock;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Extensions as both sides know them; the key of the table lets one run of a clock have one. */
@Component
class ExtensionBook {

    private static final String COLUMNS =
            "select case_id, clock, started_at, extended_by, longest, reason, extended_at, officer_name from clock_extension";

    private final JdbcClient jdbc;
    private final ReadOnce once;

    ExtensionBook(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    List<ClockExtension> of(CaseId id) {
        return once.get(
                List.of("extensions", id),
                () -> jdbc.sql(COLUMNS + " where case_id = ?")
                        .param(id.uuid())
                        .query((row, n) -> read(row))
                        .list());
    }

    Map<CaseId, List<ClockExtension>> of(Collection<CaseId> ids) {
        Map<CaseId, List<ClockExtension>> all = new HashMap<>();
        jdbc.sql(COLUMNS + " where case_id in (:ids)")
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .query(row -> {
                    all.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), _ -> new ArrayList<>())
                            .add(read(row));
                });
        return all;
    }

    void add(CaseId id, AgreedClock clock, Instant started, int longest, String reason, Actor officer, Instant now) {
        jdbc.sql("insert into clock_extension (case_id, clock, started_at, extended_by, longest, reason, extended_at,"
                        + " officer_id, officer_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id.uuid())
                .param(clock.name())
                .param(Rows.at(started))
                .param(officer.country().code())
                .param(longest)
                .param(reason)
                .param(Rows.at(now))
                .param(officer.id().key())
                .param(officer.name())
                .update();
    }

    private static ClockExtension read(ResultSet row) throws SQLException {
        return new ClockExtension(
                AgreedClock.valueOf(row.getString("clock")),
                Rows.instant(row, "started_at"),
                new Country(row.getString("extended_by")),
                row.getInt("longest"),
                row.getString("reason"),
                Rows.instant(row, "extended_at"),
                row.getString("officer_name"));
    }
}
