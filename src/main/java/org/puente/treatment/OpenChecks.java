package org.puente.treatment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts, per case and role of one side, the blocking checks that still wait for it; <em>My work</em> reads this. */
@Component
class OpenChecks {

    private final JdbcClient jdbc;

    OpenChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since when the role's first open check of the case began to wait */
    record Waiting(CaseId id, int checks, Instant since) {}

    /** @param material as it is now */
    void count(CaseFacts facts, Material material, Actor actor, Instant now) {
        Map<Role, Integer> open = new EnumMap<>(Role.class);
        if (facts.state() != CaseState.DRAFT) {
            material.stopping(actor).stream()
                    .filter(line -> line.check().isAnsweredBy(facts.side()))
                    .flatMap(line -> line.check().answeredBy().stream())
                    .forEach(role -> open.merge(role, 1, Integer::sum));
        }
        UUID id = facts.id().uuid();
        String owner = facts.viewer().code();
        Map<Role, Waiting> before = waiting(facts.id(), facts.viewer());
        if (before.keySet().equals(open.keySet())
                && open.entrySet().stream()
                        .allMatch(role -> Objects.requireNonNull(before.get(role.getKey()))
                                        .checks()
                                == role.getValue())) {
            return;
        }
        jdbc.sql("delete from treatment_todo where case_id = ? and owner = ?")
                .params(id, owner)
                .update();
        open.forEach((role, checks) -> jdbc.sql(
                        "insert into treatment_todo (owner, role, case_id, open_checks, since) values (?, ?, ?, ?, ?)")
                .params(owner, role.name(), id, checks)
                .param(Optional.ofNullable(before.get(role))
                        .map(Waiting::since)
                        .orElse(now)
                        .atOffset(ZoneOffset.UTC))
                .update());
    }

    private Map<Role, Waiting> waiting(CaseId id, Country owner) {
        return jdbc
                .sql("select role, open_checks, since from treatment_todo where case_id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .query((row, n) -> Map.entry(
                        Role.valueOf(row.getString("role")), new Waiting(id, row.getInt("open_checks"), instant(row))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The cases whose checks have waited longest for one of these roles. */
    List<Waiting> longestWaiting(Country owner, Set<Role> roles, int limit) {
        if (roles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select case_id, max(open_checks) as open_checks, min(since) as since from treatment_todo"
                        + " where owner = :owner and role in (:roles)"
                        + " group by case_id order by min(since), case_id limit :limit")
                .param("owner", owner.code())
                .param("roles", roles.stream().map(Role::name).toList())
                .param("limit", limit)
                .query((row, n) -> new Waiting(
                        new CaseId(row.getObject("case_id", UUID.class)), row.getInt("open_checks"), instant(row)))
                .list();
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("since", OffsetDateTime.class).toInstant();
    }
}
