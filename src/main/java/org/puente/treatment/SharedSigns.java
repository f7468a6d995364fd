package org.puente.treatment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that both sides may read; each side only adds its own. */
@Component
class SharedSigns {

    private final JdbcClient jdbc;

    SharedSigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId id, Country owner, SharedSign sign) {
        jdbc.sql("insert into treatment_shared (case_id, owner, check_id, sign, answered_as, code, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id.uuid(), owner.code(), sign.checkId(), sign.sign().name())
                .param(name(sign.as()))
                .param(name(sign.reason()))
                .param(sign.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * What crossed from a country, in order.
     *
     * @param until nothing newer than this exists for the reader; null for no limit
     */
    List<SharedSign> from(Country owner, CaseId id, @Nullable Instant until) {
        Instant limit = until == null ? Instant.parse("9999-01-01T00:00:00Z") : until;
        return jdbc.sql("select check_id, sign, answered_as, code, at from treatment_shared"
                        + " where case_id = ? and owner = ? and at <= ? order by seq")
                .params(id.uuid(), owner.code(), limit.atOffset(ZoneOffset.UTC))
                .query((row, n) -> read(row))
                .list();
    }

    /** What crossed from a country on many cases, in order. */
    Map<CaseId, List<SharedSign>> from(Country owner, Collection<CaseId> ids) {
        Map<CaseId, List<SharedSign>> all = new HashMap<>();
        jdbc.sql("select case_id, check_id, sign, answered_as, code, at from treatment_shared"
                        + " where owner = :owner and case_id in (:ids) order by seq")
                .param("owner", owner.code())
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .query((ResultSet row) -> {
                    all.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), _ -> new ArrayList<>())
                            .add(read(row));
                });
        return all;
    }

    private static SharedSign read(ResultSet row) throws SQLException {
        return new SharedSign(
                row.getString("check_id"),
                Sign.valueOf(row.getString("sign")),
                Optional.ofNullable(row.getString("answered_as"))
                        .map(Role::valueOf)
                        .orElse(null),
                Optional.ofNullable(row.getString("code"))
                        .map(OverrideReason::valueOf)
                        .orElse(null),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
