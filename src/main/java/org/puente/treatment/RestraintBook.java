package org.puente.treatment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of restraints: the own side's always, the other side's from the boarding on. */
@Component
class RestraintBook {

    private static final String READ = "select r.*, v.reviewed_at, t.catalogue_version, t.agreement_id,"
            + " t.agreement_version from treatment_restraint r"
            + " left join treatment_restraint_review v on v.restraint_id = r.id"
            + " left join treatment_case t on t.case_id = r.case_id"
            + " where (r.owner = :reader or r.case_id in (:shared)) and ";
    private static final String IN_ORDER = " order by r.started_at, r.id, v.reviewed_at";

    /** From the boarding on; whoever was withdrawn never boarded. */
    static final Set<CaseState> SHARED = EnumSet.of(
            CaseState.EMBARKED,
            CaseState.IN_TRANSIT,
            CaseState.ARRIVED,
            CaseState.HANDED_OVER,
            CaseState.CLOSED,
            CaseState.RETURNED_IN_ERROR);

    /** No case is called so: nothing of the other side's is read. */
    static final List<UUID> NOTHING_SHARED = List.of(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final CaseCatalogues catalogues;

    RestraintBook(JdbcClient jdbc, CaseCatalogues catalogues) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
    }

    /** @param group cases with the same viewer */
    Map<CaseId, List<Restraint>> of(List<CaseFacts> group) {
        Map<CaseId, List<Restraint>> all = new HashMap<>();
        if (group.isEmpty()) {
            return all;
        }
        List<UUID> shared = new ArrayList<>(NOTHING_SHARED);
        group.stream()
                .filter(facts -> SHARED.contains(facts.state()))
                .forEach(facts -> shared.add(facts.id().uuid()));
        Rows rows = new Rows(catalogues);
        jdbc.sql(READ + "r.case_id in (:ids)" + IN_ORDER)
                .param("ids", group.stream().map(facts -> facts.id().uuid()).toList())
                .param("reader", group.getFirst().viewer().code())
                .param("shared", shared)
                .query(rows::add);
        rows.restraints()
                .forEach(found -> all.computeIfAbsent(found.caseId(), _ -> new ArrayList<>())
                        .add(found));
        return all;
    }

    /** Those that one country recorded of these persons. */
    List<Restraint> recordedBy(Country owner, Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Rows rows = new Rows(catalogues);
        jdbc.sql(READ + "r.case_id in (:ids)" + IN_ORDER)
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .param("reader", owner.code())
                .param("shared", NOTHING_SHARED)
                .query(rows::add);
        return rows.restraints();
    }

    /** Those of one country that are on, the longest first. */
    List<Restraint> on(Country owner, int limit) {
        Rows rows = new Rows(catalogues);
        jdbc.sql(READ + "r.ended_at is null" + IN_ORDER)
                .param("reader", owner.code())
                .param("shared", NOTHING_SHARED)
                .query(rows::add);
        return rows.restraints().stream().limit(limit).toList();
    }

    Optional<Restraint> find(UUID id, Country owner) {
        Rows rows = new Rows(catalogues);
        jdbc.sql(READ + "r.id = :id" + IN_ORDER)
                .param("id", id)
                .param("reader", owner.code())
                .param("shared", NOTHING_SHARED)
                .query(rows::add);
        return rows.restraints().stream().findFirst();
    }

    /** @param due when the clock looks whether somebody came to review it */
    void start(Restraint started, Actor actor, Instant due) {
        jdbc.sql("insert into treatment_restraint (id, case_id, owner, mean, reason, authority, authorisation_id,"
                        + " started_at, due_at, recorded_at, recorded_by, recorded_by_name)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(started.id())
                .param(started.caseId().uuid())
                .param(started.owner().code())
                .param(started.mean().name())
                .param(started.reason().name())
                .param(started.authority())
                .param(started.authorisation())
                .param(at(started.startedAt()))
                .param(at(due))
                .param(at(started.recordedAt()))
                .param(actor.id().key())
                .param(actor.name())
                .update();
    }

    void review(UUID id, Actor actor, Instant now) {
        jdbc.sql("insert into treatment_restraint_review (restraint_id, owner, reviewed_at, reviewed_by,"
                        + " reviewed_by_name) values (?, ?, ?, ?, ?)")
                .params(id, actor.country().code(), at(now), actor.id().key(), actor.name())
                .update();
    }

    /** @return whether it was on until now */
    boolean end(UUID id, Actor actor, Instant now) {
        return jdbc.sql("update treatment_restraint set due_at = null, ended_at = ?, ended_by = ?, ended_by_name = ?"
                                + " where id = ? and owner = ? and ended_at is null")
                        .params(
                                at(now),
                                actor.id().key(),
                                actor.name(),
                                id,
                                actor.country().code())
                        .update()
                > 0;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Puts each restraint together with its reviews, which come as rows one after the other. */
    private static final class Rows {

        private final CaseCatalogues catalogues;
        private final List<Restraint> all = new ArrayList<>();

        Rows(CaseCatalogues catalogues) {
            this.catalogues = catalogues;
        }

        void add(ResultSet row) throws SQLException {
            UUID id = row.getObject("id", UUID.class);
            Instant review = instantOrNull(row, "reviewed_at");
            if (!all.isEmpty() && all.getLast().id().equals(id) && review != null) {
                List<Instant> more = new ArrayList<>(all.getLast().reviews());
                more.add(review);
                all.set(all.size() - 1, restraint(row, id, more));
            } else {
                all.add(restraint(row, id, review == null ? List.of() : List.of(review)));
            }
        }

        List<Restraint> restraints() {
            return all;
        }

        private Restraint restraint(ResultSet row, UUID id, List<Instant> reviews) throws SQLException {
            return new Restraint(
                    id,
                    new CaseId(row.getObject("case_id", UUID.class)),
                    Country.of(row.getString("owner")),
                    RestraintMean.valueOf(row.getString("mean")),
                    RestraintReason.valueOf(row.getString("reason")),
                    row.getString("authority"),
                    row.getObject("authorisation_id", UUID.class),
                    instant(row, "started_at"),
                    instant(row, "recorded_at"),
                    row.getString("recorded_by_name"),
                    reviews,
                    instantOrNull(row, "ended_at"),
                    row.getString("ended_by_name"),
                    catalogues.catalogue(row).restraints());
        }

        private static Instant instant(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }

        private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
            OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
    }
}
