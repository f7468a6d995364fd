package org.puente.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the trail. It only grows: the database gives the application no right to change or remove a line. */
@Repository
class TrailLines {

    private static final String COLUMNS = "id, at, actor_id, what, case_id, why, payload";

    private final JdbcClient database;
    private final Clock clock;

    TrailLines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a line in the current transaction. It belongs to the actor's country, or to none if they act for none. */
    void add(Optional<Actor> actor, TrailEntry entry) {
        add(actor, actor.flatMap(Actor::countryIfAny), entry);
    }

    /** As {@link #add(Optional, TrailEntry)}, of somebody who has not signed in, for a country or for none. */
    void addOfNobody(Optional<Country> country, TrailEntry entry) {
        add(Optional.empty(), country, entry);
    }

    private void add(Optional<Actor> actor, Optional<Country> country, TrailEntry entry) {
        database.sql("""
                        insert into audit.trail (id, at, actor_id, country, what, case_id, why, payload, roles)
                        values (:id, :at, :actor, :country, :what, :case, :why, :payload, :roles)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .param("actor", actor.map(a -> a.id().key()).orElse(null))
                .param("country", country.map(Country::code).orElse(null))
                .param("what", entry.what())
                .param("case", entry.onCase().map(CaseId::uuid).orElse(null))
                .param("why", entry.why().orElse(null))
                .param("payload", entry.payload())
                .param("roles", actor.map(TrailLines::roles).orElse(null))
                .update();
    }

    /** Those of the cases on which an actor has no such line since midnight in UTC; one stretch of an index. */
    Set<CaseId> unseenToday(Actor actor, String what, Set<CaseId> cases) {
        Set<CaseId> unseen = new HashSet<>(cases);
        database.sql("select case_id from audit.trail where country = :country and actor_id = :actor and at >= :today"
                        + " and what = :what and case_id in (:cases)")
                .param("country", actor.country().code())
                .param("actor", actor.id().key())
                .param("today", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.DAYS))
                .param("what", what)
                .param("cases", cases.stream().map(CaseId::uuid).toList())
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list()
                .forEach(unseen::remove);
        return unseen;
    }

    /** Lines of one country, newest first. Every condition is an equality or a range on an index. */
    List<TrailLine> search(Country country, TrailQuestion question, int offset, int limit) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("country = :country");
        values.put("country", country.code());
        narrow(where, values, "actor_id = :actor", question.actorId());
        narrow(
                where,
                values,
                "case_id = :case",
                question.onCase() == null ? null : question.onCase().uuid());
        narrow(where, values, "what = :what", question.what());
        narrow(where, values, "at >= :from", inUtc(question.from()));
        narrow(where, values, "at < :until", inUtc(question.until()));
        return database.sql("select " + COLUMNS + " from audit.trail where " + where
                        + " order by at desc, seq desc offset :offset rows fetch next :limit rows only")
                .params(values)
                .param("offset", offset)
                .param("limit", limit)
                .query(TrailLines::line)
                .list();
    }

    /** The latest of a country's lines on a case of these kinds, newest first; one stretch of an index. */
    List<Look> looks(Country country, CaseId id, Set<String> what, int most) {
        return database.sql("select at, what, roles from audit.trail where country = :country and case_id = :case"
                        + " and what in (:what) order by at desc, seq desc fetch next :most rows only")
                .param("country", country.code())
                .param("case", id.uuid())
                .param("what", what)
                .param("most", most)
                .query((row, n) -> new Look(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("what"),
                        roles(row.getString("roles"))))
                .list();
    }

    private static String roles(Actor actor) {
        return actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<Role> roles(@Nullable String names) {
        return names == null || names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }

    Optional<TrailLine> line(Country country, UUID id) {
        return database.sql("select " + COLUMNS + " from audit.trail where id = :id and country = :country")
                .param("id", id)
                .param("country", country.code())
                .query(TrailLines::line)
                .optional();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(condition.substring(condition.indexOf(':') + 1), value);
        }
    }

    private static @Nullable OffsetDateTime inUtc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static TrailLine line(ResultSet row, int number) throws SQLException {
        UUID onCase = row.getObject("case_id", UUID.class);
        return new TrailLine(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_id"),
                row.getString("what"),
                onCase == null ? null : new CaseId(onCase),
                row.getString("why"),
                row.getString("payload"));
    }
}
