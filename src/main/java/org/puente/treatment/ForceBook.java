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
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of force: the own side's always, the other side's from the boarding on and without a word of text. */
@Component
class ForceBook {

    private static final String READ = "select f.*, a.officers, a.witnesses, a.report, a.reported_by_name, a.doctor,"
            + " t.catalogue_version, t.agreement_id, t.agreement_version from treatment_force f"
            + " left join treatment_force_account a on a.force_id = f.id and a.owner = :reader"
            + " left join treatment_case t on t.case_id = f.case_id"
            + " where (f.owner = :reader or f.case_id in (:shared)) and ";
    private static final String IN_ORDER = " order by f.used_at, f.id";

    private final JdbcClient jdbc;
    private final CaseCatalogues catalogues;

    ForceBook(JdbcClient jdbc, CaseCatalogues catalogues) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
    }

    /** @param group cases with the same viewer */
    Map<CaseId, List<UseOfForce>> of(List<CaseFacts> group) {
        Map<CaseId, List<UseOfForce>> all = new HashMap<>();
        if (group.isEmpty()) {
            return all;
        }
        List<UUID> shared = new ArrayList<>(RestraintBook.NOTHING_SHARED);
        group.stream()
                .filter(facts -> RestraintBook.SHARED.contains(facts.state()))
                .forEach(facts -> shared.add(facts.id().uuid()));
        read(
                        "f.case_id in (:ids)",
                        group.getFirst().viewer(),
                        shared,
                        Map.of(
                                "ids",
                                group.stream().map(facts -> facts.id().uuid()).toList()))
                .forEach(used -> all.computeIfAbsent(used.caseId(), _ -> new ArrayList<>())
                        .add(used));
        return all;
    }

    /** What one country recorded of these persons. */
    List<UseOfForce> recordedBy(Country owner, Collection<CaseId> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(
                        "f.case_id in (:ids)",
                        owner,
                        RestraintBook.NOTHING_SHARED,
                        Map.of("ids", ids.stream().map(CaseId::uuid).toList()));
    }

    /** What of one country waits for a report or a doctor, the oldest first. */
    List<UseOfForce> unsettled(Country owner, int limit) {
        return read("(f.reported_at is null or f.doctor_at is null)", owner, RestraintBook.NOTHING_SHARED, Map.of())
                .stream()
                .limit(limit)
                .toList();
    }

    Optional<UseOfForce> find(UUID id, Country owner) {
        return read("f.id = :id", owner, RestraintBook.NOTHING_SHARED, Map.of("id", id)).stream()
                .findFirst();
    }

    private List<UseOfForce> read(String which, Country reader, List<UUID> shared, Map<String, Object> params) {
        return jdbc.sql(READ + which + IN_ORDER)
                .param("reader", reader.code())
                .param("shared", shared)
                .params(params)
                .query((row, n) -> used(row))
                .list();
    }

    void record(UseOfForce used, ForceInput input, Actor actor) {
        jdbc.sql("insert into treatment_force (id, case_id, owner, kind, reason, injuries, used_at, report_due,"
                        + " doctor_due, recorded_at, recorded_by, recorded_by_name)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        used.id(),
                        used.caseId().uuid(),
                        used.owner().code(),
                        used.kind().name(),
                        used.reason().name(),
                        used.injuries().name(),
                        at(used.usedAt()),
                        at(used.reportDue()),
                        at(used.doctorDue()),
                        at(used.recordedAt()),
                        actor.id().key(),
                        actor.name())
                .update();
        jdbc.sql("insert into treatment_force_account (force_id, case_id, owner, officers, witnesses)"
                        + " values (?, ?, ?, ?, ?)")
                .params(used.id(), used.caseId().uuid(), used.owner().code(), input.officers(), input.witnesses())
                .update();
    }

    /** @return whether there was no report until now */
    boolean report(UUID id, String report, Actor actor, Instant now) {
        boolean first = jdbc.sql("update treatment_force set reported_at = ?"
                                + " where id = ? and owner = ? and reported_at is null")
                        .params(at(now), id, actor.country().code())
                        .update()
                > 0;
        if (first) {
            jdbc.sql("update treatment_force_account set report = ?, reported_by = ?, reported_by_name = ?"
                            + " where force_id = ? and owner = ?")
                    .params(
                            report,
                            actor.id().key(),
                            actor.name(),
                            id,
                            actor.country().code())
                    .update();
        }
        return first;
    }

    /** @return whether no doctor was on record until now */
    boolean doctor(UUID id, String doctor, Injuries found, Actor actor, Instant seen) {
        boolean first = jdbc.sql("update treatment_force set doctor_at = ?, doctor_found = ?"
                                + " where id = ? and owner = ? and doctor_at is null")
                        .params(at(seen), found.name(), id, actor.country().code())
                        .update()
                > 0;
        if (first) {
            jdbc.sql("update treatment_force_account set doctor = ? where force_id = ? and owner = ?")
                    .params(doctor, id, actor.country().code())
                    .update();
        }
        return first;
    }

    private UseOfForce used(ResultSet row) throws SQLException {
        String found = row.getString("doctor_found");
        String officers = row.getString("officers");
        return new UseOfForce(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                Country.of(row.getString("owner")),
                ForceKind.valueOf(row.getString("kind")),
                ForceReason.valueOf(row.getString("reason")),
                Injuries.valueOf(row.getString("injuries")),
                row.getObject("used_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by_name"),
                instantOrNull(row, "reported_at"),
                instantOrNull(row, "doctor_at"),
                found == null ? null : Injuries.valueOf(found),
                officers == null
                        ? null
                        : new UseOfForce.Account(
                                officers,
                                row.getString("witnesses"),
                                row.getString("report"),
                                row.getString("reported_by_name"),
                                row.getString("doctor")),
                catalogues.catalogue(row).restraints());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
