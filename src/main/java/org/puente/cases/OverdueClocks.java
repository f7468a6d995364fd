package org.puente.cases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreedClock;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Overdue clocks of both sides, the longest first, a page at a time from the rows that are kept for the reading country: a
 * clock without a figure is in none of its lists.
 */
@Service
public class OverdueClocks {

    /** The clocks that run on a case and can be overdue. */
    public static final List<AgreedClock> LISTED = Stream.of(AgreedClock.values())
            .filter(AgreedClock::isBroughtBeforeSomebody)
            .toList();

    private final JdbcClient jdbc;
    private final Clock clock;

    OverdueClocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page of the list; an empty one ends it. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<OverdueRow> page(OverdueQuery query, int offset, int limit) {
        List<Object> params =
                new ArrayList<>(List.of(Actors.current().country().code(), query.owed() == OverdueQuery.Owed.HERE));
        query.only().ifPresent(only -> params.add(only.name()));
        params.addAll(List.of(Rows.at(clock.instant()), limit, offset));
        return jdbc.sql("select k.case_id, k.clock, k.started_at, k.due_at, l.number, l.person_name, l.state,"
                        + " l.assignee_name from case_clock k"
                        + " join case_listing l on l.viewer = k.viewer and l.case_id = k.case_id"
                        + " where k.viewer = ? and k.owed_here = ?"
                        + query.only().map(_ -> " and k.clock = ?").orElse("")
                        + " and k.due_order <= ? order by k.due_order, k.case_id, k.clock limit ? offset ?")
                .params(params)
                .query((row, n) -> new OverdueRow(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("number"),
                        row.getString("person_name"),
                        CaseState.valueOf(row.getString("state")),
                        AgreedClock.valueOf(row.getString("clock")),
                        Rows.instant(row, "started_at"),
                        Rows.instant(row, "due_at"),
                        row.getString("assignee_name")))
                .list();
    }
}
