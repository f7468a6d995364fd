package org.puente.treatment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The individual authorisations of one side, always asked for with that country. */
@Component
class AuthorisationBook {

    private static final String READ = "select * from treatment_authorisation where owner = :owner and ";

    private final JdbcClient jdbc;

    AuthorisationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Authorisation> of(CaseId id, Country owner) {
        return jdbc.sql(READ + "case_id = :id order by asked_at, id")
                .param("owner", owner.code())
                .param("id", id.uuid())
                .query((row, n) -> authorisation(row))
                .list();
    }

    /** The one that covers a mean at a moment, if whoever signed it is named. */
    Optional<UUID> covering(CaseId id, Country owner, RestraintMean mean, Instant at, String authority) {
        return of(id, owner).stream()
                .filter(given -> given.covers(mean, at) && given.isNamedIn(authority))
                .map(Authorisation::id)
                .findFirst();
    }

    Optional<Authorisation> find(UUID id, Country owner) {
        return jdbc.sql(READ + "id = :id")
                .param("owner", owner.code())
                .param("id", id)
                .query((row, n) -> authorisation(row))
                .optional();
    }

    /** What waits for a second signature of somebody else, the oldest first. */
    List<Authorisation> waitingForAnotherThan(Actor actor, int limit) {
        return jdbc.sql(READ + "state = 'WAITING' and asked_by <> :user order by asked_at, id limit :limit")
                .param("owner", actor.country().code())
                .param("user", actor.id().key())
                .param("limit", limit)
                .query((row, n) -> authorisation(row))
                .list();
    }

    void ask(Authorisation asked, Actor actor) {
        jdbc.sql("insert into treatment_authorisation (id, case_id, owner, means, reason, risk, hours, state, asked_at,"
                        + " asked_by, asked_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        asked.id(),
                        asked.caseId().uuid(),
                        actor.country().code(),
                        asked.means().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                        asked.reason().name(),
                        asked.risk(),
                        asked.hours(),
                        asked.state().name(),
                        at(asked.askedAt()),
                        actor.id().key(),
                        actor.name())
                .update();
    }

    /** @return whether it waited until now */
    boolean decide(UUID id, Authorisation.State how, Actor actor, Instant now) {
        return jdbc.sql("update treatment_authorisation set state = ?, decided_at = ?, decided_by = ?,"
                                + " decided_by_name = ? where id = ? and owner = ? and state = 'WAITING'")
                        .params(
                                how.name(),
                                at(now),
                                actor.id().key(),
                                actor.name(),
                                id,
                                actor.country().code())
                        .update()
                > 0;
    }

    void end(UUID id, Actor actor, Instant now) {
        jdbc.sql("update treatment_authorisation set ended_at = ? where id = ? and owner = ? and ended_at is null")
                .params(at(now), id, actor.country().code())
                .update();
    }

    private static Authorisation authorisation(ResultSet row) throws SQLException {
        return new Authorisation(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                Arrays.stream(row.getString("means").split(","))
                        .map(RestraintMean::valueOf)
                        .collect(Collectors.toSet()),
                RestraintReason.valueOf(row.getString("reason")),
                row.getString("risk"),
                row.getInt("hours"),
                Authorisation.State.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getString("asked_by")),
                row.getString("asked_by_name"),
                instantOrNull(row, "decided_at"),
                row.getString("decided_by_name"),
                instantOrNull(row, "ended_at"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
