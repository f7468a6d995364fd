package org.puente.field;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes that were given away and not used yet. */
@Component
class TakeCodes {

    private final JdbcClient jdbc;

    TakeCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Secret code, TakeCode taken, Instant now, Instant goodUntil) {
        jdbc.sql("delete from field_code where owner = ? and (user_id = ? or good_until < ?)")
                .params(code.holder().code(), taken.user().id().key(), Rows.at(now))
                .update();
        jdbc.sql("insert into field_code (hash, owner, user_id, user_name, roles, journey_id, language, good_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        code.hash(),
                        code.holder().code(),
                        taken.user().id().key(),
                        taken.user().name(),
                        written(taken.user().roles()),
                        taken.journey().uuid(),
                        taken.language().getLanguage(),
                        Rows.at(goodUntil))
                .update();
    }

    Optional<TakeCode> find(Secret code, Instant now) {
        return jdbc.sql("select * from field_code where hash = ? and owner = ? and good_until > ?")
                .params(code.hash(), code.holder().code(), Rows.at(now))
                .query((row, n) -> read(row, code.holder()))
                .optional();
    }

    void forget(Holder holder, UserId user) {
        jdbc.sql("delete from field_code where owner = ? and user_id = ?")
                .params(holder.code(), user.key())
                .update();
    }

    /** Takes a code out for good; of two who try at once one gets it. */
    Optional<TakeCode> use(Secret code, Instant now) {
        Optional<TakeCode> found = find(code, now);
        int gone = jdbc.sql("delete from field_code where hash = ? and owner = ?")
                .params(code.hash(), code.holder().code())
                .update();
        return gone > 0 ? found : Optional.empty();
    }

    static String written(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    static Set<Role> roles(String written) {
        return Arrays.stream(written.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    private static TakeCode read(ResultSet row, Holder holder) throws SQLException {
        return new TakeCode(
                new Actor(
                        new UserId(row.getString("user_id")),
                        row.getString("user_name"),
                        holder.country(),
                        roles(row.getString("roles"))),
                new JourneyId(row.getObject("journey_id", UUID.class)),
                Locale.of(row.getString("language")));
    }
}
