package org.puente.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puente.agreements.AgreedClock;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The running clocks as rows, one for each case, clock and reading country. */
@Component
class ClockBook {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    ClockBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<CaseId, Map<AgreedClock, KeptClock>> of(Collection<CaseId> ids, Country viewer) {
        Map<CaseId, Map<AgreedClock, KeptClock>> all = new HashMap<>();
        jdbc.sql("select * from case_clock where viewer = :viewer and case_id in (:ids)")
                .param("viewer", viewer.code())
                .param("ids", uuids(ids))
                .query(row -> {
                    KeptClock kept = read(row);
                    all.computeIfAbsent(kept.id(), _ -> new EnumMap<>(AgreedClock.class))
                            .put(kept.clock(), kept);
                });
        return all;
    }

    /** Those whose next escalation step is reached, the longest ago first. */
    List<KeptClock> toEscalate(Country viewer, Instant now, int limit) {
        return jdbc.sql("select * from case_clock where viewer = ? and next_step_at <= ?"
                        + " order by next_step_at, case_id, clock limit ?")
                .params(viewer.code(), Rows.at(now), limit)
                .query((row, n) -> read(row))
                .list();
    }

    /** Takes one step further, unless somebody else did meanwhile. */
    boolean step(KeptClock from, Country viewer, Instant next) {
        return jdbc.sql("update case_clock set steps_taken = ?, next_step_at = ? where viewer = ? and case_id = ?"
                                + " and clock = ? and started_at = ? and steps_taken = ?")
                        .params(
                                from.taken() + 1,
                                Rows.at(next),
                                viewer.code(),
                                from.id().uuid(),
                                from.clock().name(),
                                Rows.at(from.started()),
                                from.taken())
                        .update()
                == 1;
    }

    /** In place of all that was kept of these cases for a country. */
    void replace(Collection<CaseId> ids, Country viewer, List<KeptClock> clocks) {
        jdbc.sql("delete from case_clock where viewer = :viewer and case_id in (:ids)")
                .param("viewer", viewer.code())
                .param("ids", uuids(ids))
                .update();
        for (int from = 0; from < clocks.size(); from += AT_ONCE) {
            insert(viewer, clocks.subList(from, Math.min(clocks.size(), from + AT_ONCE)));
        }
    }

    private void insert(Country viewer, List<KeptClock> clocks) {
        List<Object> values = new ArrayList<>();
        for (KeptClock kept : clocks) {
            values.add(viewer.code());
            values.add(kept.id().uuid());
            values.add(kept.clock().name());
            values.add(kept.owedHere());
            values.add(Rows.at(kept.started()));
            values.add(Rows.atOrNull(kept.due()));
            values.add(Rows.at(kept.due() == null ? CaseListings.NO_FIGURE : kept.due()));
            values.add(kept.taken());
            values.add(Rows.at(kept.next()));
        }
        jdbc.sql("insert into case_clock (viewer, case_id, clock, owed_here, started_at, due_at, due_order,"
                        + " steps_taken, next_step_at) values "
                        + String.join(", ", Collections.nCopies(clocks.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?)")))
                .params(values)
                .update();
    }

    private static List<UUID> uuids(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::uuid).toList();
    }

    private static KeptClock read(ResultSet row) throws SQLException {
        return new KeptClock(
                new CaseId(row.getObject("case_id", UUID.class)),
                AgreedClock.valueOf(row.getString("clock")),
                row.getBoolean("owed_here"),
                Rows.instant(row, "started_at"),
                Rows.instantOrNull(row, "due_at"),
                row.getInt("steps_taken"),
                Rows.instant(row, "next_step_at"));
    }
}
