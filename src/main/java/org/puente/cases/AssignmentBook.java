package org.puente.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looks after a case on each side. */
@Component
class AssignmentBook {

    private final JdbcClient jdbc;
    private final ReadOnce once;

    AssignmentBook(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    Optional<Assignment> of(CaseId id, Country country) {
        return once.get(List.of("assignment", id, country), () -> read(id, country));
    }

    private Optional<Assignment> read(CaseId id, Country country) {
        return jdbc.sql("select user_id, user_name, substitute_id, substitute_name from case_assignment"
                        + " where case_id = ? and country = ?")
                .params(id.uuid(), country.code())
                .query((row, n) -> new Assignment(
                        row.getString("user_id"),
                        row.getString("user_name"),
                        row.getString("substitute_id"),
                        row.getString("substitute_name")))
                .optional();
    }

    void assign(CaseId id, Country country, Assignment to, Instant now) {
        jdbc.sql("delete from case_assignment where case_id = ? and country = ?")
                .params(id.uuid(), country.code())
                .update();
        jdbc.sql("insert into case_assignment (case_id, country, user_id, user_name, substitute_id, substitute_name,"
                        + " assigned_at) values (?, ?, ?, ?, ?, ?, ?)")
                .param(id.uuid())
                .param(country.code())
                .param(to.userId())
                .param(to.userName())
                .param(to.substituteId())
                .param(to.substituteName())
                .param(Rows.at(now))
                .update();
    }

    /** The substitute acts while the assignee is away. */
    record Assignment(
            String userId,
            String userName,
            @Nullable String substituteId,
            @Nullable String substituteName) {}
}
