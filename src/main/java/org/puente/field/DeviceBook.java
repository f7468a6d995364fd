package org.puente.field;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The devices to which journeys were taken along. */
@Component
class DeviceBook {

    private final JdbcClient jdbc;

    DeviceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FieldDevice device, Secret credential, Collection<CaseId> persons) {
        String owner = device.holder().code();
        jdbc.sql("insert into field_device (id, owner, user_id, user_name, roles, journey_id, journey_number, name,"
                        + " language, credential, taken_at, expires_at, items)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        device.id(),
                        owner,
                        device.user().key(),
                        device.userName(),
                        TakeCodes.written(device.roles()),
                        device.journey().uuid(),
                        device.journeyNumber(),
                        device.name(),
                        device.language().getLanguage(),
                        credential.hash(),
                        Rows.at(device.takenAt()),
                        Rows.at(device.expiresAt()))
                .update();
        persons.forEach(
                person -> jdbc.sql("insert into field_device_person (device_id, case_id, owner) values (?, ?, ?)")
                        .params(device.id(), person.uuid(), owner)
                        .update());
    }

    Optional<FieldDevice> find(Secret credential) {
        return jdbc.sql("select * from field_device where owner = ? and credential = ?")
                .params(credential.holder().code(), credential.hash())
                .query((row, n) -> device(row, credential.holder()))
                .optional();
    }

    Optional<FieldDevice> find(Holder holder, UUID id) {
        return jdbc.sql("select * from field_device where owner = ? and id = ?")
                .params(holder.code(), id)
                .query((row, n) -> device(row, holder))
                .optional();
    }

    boolean tookAlong(FieldDevice device, CaseId person) {
        return jdbc.sql("select count(*) from field_device_person where owner = ? and device_id = ? and case_id = ?")
                        .params(device.holder().code(), device.id(), person.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whom it took along. */
    Set<CaseId> persons(FieldDevice device) {
        return jdbc
                .sql("select case_id from field_device_person where owner = ? and device_id = ?")
                .params(device.holder().code(), device.id())
                .query(UUID.class)
                .stream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }

    /** The latest first. */
    List<FieldDevice> of(Holder holder, UserId user, int limit) {
        return jdbc.sql("select * from field_device where owner = ? and user_id = ? order by taken_at desc, id limit ?")
                .params(holder.code(), user.key(), limit)
                .query((row, n) -> device(row, holder))
                .list();
    }

    /** Those of a user that are not revoked, expired ones too. */
    List<FieldDevice> unrevoked(Holder holder, UserId user) {
        return jdbc.sql("select * from field_device where owner = ? and user_id = ? and revoked_at is null")
                .params(holder.code(), user.key())
                .query((row, n) -> device(row, holder))
                .list();
    }

    /** Those of a whole side, the latest first. */
    List<FieldDevice> of(Holder holder, int limit) {
        return jdbc.sql("select * from field_device where owner = ? order by taken_at desc, id limit ?")
                .params(holder.code(), limit)
                .query((row, n) -> device(row, holder))
                .list();
    }

    /** @return whether it was good until now */
    boolean revoke(FieldDevice device, String byName, Instant now) {
        return jdbc.sql("update field_device set revoked_at = ?, revoked_by_name = ?"
                                + " where owner = ? and id = ? and revoked_at is null")
                        .params(Rows.at(now), byName, device.holder().code(), device.id())
                        .update()
                > 0;
    }

    void handedIn(FieldDevice device, int items, Instant now) {
        jdbc.sql("update field_device set last_hand_in_at = ?, items = items + ? where owner = ? and id = ?")
                .params(Rows.at(now), items, device.holder().code(), device.id())
                .update();
    }

    void keepRoles(FieldDevice device, Set<Role> roles) {
        jdbc.sql("update field_device set roles = ? where owner = ? and id = ?")
                .params(TakeCodes.written(roles), device.holder().code(), device.id())
                .update();
    }

    private static FieldDevice device(ResultSet row, Holder holder) throws SQLException {
        return new FieldDevice(
                row.getObject("id", UUID.class),
                new UserId(row.getString("user_id")),
                row.getString("user_name"),
                holder.country(),
                TakeCodes.roles(row.getString("roles")),
                new JourneyId(row.getObject("journey_id", UUID.class)),
                row.getString("journey_number"),
                row.getString("name"),
                Locale.of(row.getString("language")),
                Rows.instant(row, "taken_at"),
                Rows.instant(row, "expires_at"),
                Rows.instantOrNull(row, "revoked_at"),
                row.getString("revoked_by_name"),
                Rows.instantOrNull(row, "last_hand_in_at"),
                row.getInt("items"),
                true);
    }
}
