package org.puente.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.agreements.AgreedClock;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Before whom clocks were brought, on each side. */
@Component
class EscalationBook {

    /** In place of a role: whoever the case is assigned to, or their substitute. */
    static final String ASSIGNEE = "ASSIGNEE";

    private static final String LISTED = "select e.case_id, e.clock, e.late, l.number, l.person_name, k.started_at,"
            + " k.due_at, l.not_available_since from clock_escalation e"
            + " join case_clock k on k.viewer = e.viewer and k.case_id = e.case_id and k.clock = e.clock"
            + " join case_listing l on l.viewer = e.viewer and l.case_id = e.case_id where e.viewer = :viewer";

    private final JdbcClient jdbc;

    EscalationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(KeptClock clock, Country viewer, String to, boolean late, Instant now) {
        jdbc.sql("insert into clock_escalation (viewer, case_id, clock, step, to_role, late, reached_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.code(), clock.id().uuid(), clock.clock().name(), clock.taken(), to, late, Rows.at(now))
                .update();
    }

    /** The clock ended, began anew or got later: the steps from this one on were never taken. */
    void takeBack(KeptClock clock, Country viewer, int from) {
        jdbc.sql("delete from clock_escalation where viewer = ? and case_id = ? and clock = ? and step >= ?")
                .params(viewer.code(), clock.id().uuid(), clock.clock().name(), from)
                .update();
    }

    /** What was brought before this officer, by a role of theirs or by a case that they look after. */
    List<Listed> broughtBefore(Actor officer, int limit) {
        List<Listed> all = new ArrayList<>();
        Set<Role> roles = officer.roles();
        if (!roles.isEmpty()) {
            all.addAll(jdbc.sql(LISTED + " and e.to_role in (:roles)" + " order by e.reached_at limit :limit")
                    .param("viewer", officer.country().code())
                    .param("roles", roles.stream().map(Role::name).toList())
                    .param("limit", limit)
                    .query((row, n) -> read(row))
                    .list());
        }
        all.addAll(jdbc.sql(LISTED + " and e.to_role = :assignee and exists (select 1 from case_assignment a"
                        + " where a.case_id = e.case_id and a.country = e.viewer"
                        + " and (a.user_id = :officer or a.substitute_id = :officer))"
                        + " order by e.reached_at limit :limit")
                .param("viewer", officer.country().code())
                .param("assignee", ASSIGNEE)
                .param("officer", officer.id().key())
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list());
        return all;
    }

    /** @param due null while no figure shows */
    record Listed(
            CaseId id,
            AgreedClock clock,
            boolean late,
            String number,
            String personName,
            Instant started,
            @Nullable Instant due,
            boolean hidden) {}

    private static Listed read(ResultSet row) throws SQLException {
        return new Listed(
                new CaseId(row.getObject("case_id", UUID.class)),
                AgreedClock.valueOf(row.getString("clock")),
                row.getBoolean("late"),
                row.getString("number"),
                row.getString("person_name"),
                Rows.instant(row, "started_at"),
                Rows.instantOrNull(row, "due_at"),
                Rows.instantOrNull(row, "not_available_since") != null);
    }
}
