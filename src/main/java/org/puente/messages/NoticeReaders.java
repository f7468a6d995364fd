package org.puente.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of those whom notices reach. Whoever has not opened the portal for a week is told nothing. */
@Component
class NoticeReaders {

    static final Duration GONE_AFTER = Duration.ofDays(7);

    private static final String OF_A_COUNTRY =
            "select user_id, owner, roles, language, known_address, own_address, not_in_page,"
                    + " mail_stopped, not_by_mail, quiet_from, quiet_until, zone from notice_reader where owner = ?";

    private final JdbcClient jdbc;

    NoticeReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<NoticeReader> find(UserId user, Country owner) {
        return jdbc.sql(OF_A_COUNTRY + " and user_id = ?")
                .params(owner.code(), user.key())
                .query((row, _) -> read(row))
                .optional();
    }

    /** Of a country, those who were here lately, in the order of their ids. */
    List<NoticeReader> of(Country owner, Instant now) {
        return jdbc.sql(OF_A_COUNTRY + " and seen_at > ? order by user_id")
                .params(owner.code(), Rows.at(now.minus(GONE_AFTER)))
                .query((row, _) -> read(row))
                .list();
    }

    /** @return whether they were known already */
    boolean seen(Actor actor, Locale language, Optional<String> address, Instant now) {
        return jdbc.sql("update notice_reader set roles = ?, language = ?, known_address = ?, seen_at = ?,"
                                + " mail_stopped = false"
                                + " where owner = ? and user_id = ?")
                        .params(Arrays.<@Nullable Object>asList(
                                names(actor.roles()),
                                language.getLanguage(),
                                address.orElse(null),
                                Rows.at(now),
                                actor.country().code(),
                                actor.id().key()))
                        .update()
                > 0;
    }

    void add(Actor actor, Locale language, Optional<String> address, ZoneId zone, Instant now) {
        jdbc.sql("insert into notice_reader (user_id, owner, roles, language, known_address, seen_at, not_in_page,"
                        + " not_by_mail, zone) values (?, ?, ?, ?, ?, ?, '', '', ?) on conflict do nothing")
                .params(Arrays.<@Nullable Object>asList(
                        actor.id().key(),
                        actor.country().code(),
                        names(actor.roles()),
                        language.getLanguage(),
                        address.orElse(null),
                        Rows.at(now),
                        zone.getId()))
                .update();
    }

    void keep(Actor actor, NoticeWishes wishes) {
        QuietHours quiet = wishes.quiet();
        jdbc.sql("update notice_reader set own_address = ?, not_in_page = ?, not_by_mail = ?, quiet_from = ?,"
                        + " quiet_until = ?, zone = ? where owner = ? and user_id = ?")
                .params(Arrays.<@Nullable Object>asList(
                        wishes.ownAddress().orElse(null),
                        names(EnumSet.complementOf(some(wishes.inPage()))),
                        names(EnumSet.complementOf(some(wishes.byMail()))),
                        quiet == null ? null : quiet.from().toString(),
                        quiet == null ? null : quiet.until().toString(),
                        wishes.zone().getId(),
                        actor.country().code(),
                        actor.id().key()))
                .update();
    }

    /** Nothing is mailed to a user until they are here again; what waits goes on waiting. */
    void stopMail(UserId user, Country owner) {
        jdbc.sql("update notice_reader set mail_stopped = true where owner = ? and user_id = ?")
                .params(owner.code(), user.key())
                .update();
    }

    /** A user is let in no more: they are told nothing, and their address and wishes end. */
    void end(UserId user, Country owner) {
        jdbc.sql("delete from notice_reader where owner = ? and user_id = ?")
                .params(owner.code(), user.key())
                .update();
    }

    /** Ends the rows of those of a country who were not here for so long. */
    int endThoseGone(Country owner, Instant before) {
        return jdbc.sql("delete from notice_reader where owner = ? and seen_at < ?")
                .params(owner.code(), Rows.at(before))
                .update();
    }

    private static NoticeReader read(ResultSet row) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        String from = row.getString("quiet_from");
        QuietHours quiet = from == null
                ? null
                : new QuietHours(LocalTime.parse(from), LocalTime.parse(row.getString("quiet_until")), zone);
        return new NoticeReader(
                new UserId(row.getString("user_id")),
                new Country(row.getString("owner")),
                constants(Role.class, row.getString("roles")),
                Locale.of(row.getString("language")),
                row.getBoolean("mail_stopped"),
                Optional.ofNullable(row.getString("known_address")),
                new NoticeWishes(
                        EnumSet.complementOf(constants(NoticeKind.class, row.getString("not_in_page"))),
                        EnumSet.complementOf(constants(NoticeKind.class, row.getString("not_by_mail"))),
                        Optional.ofNullable(row.getString("own_address")),
                        quiet,
                        zone));
    }

    private static EnumSet<NoticeKind> some(Set<NoticeKind> kinds) {
        return kinds.isEmpty() ? EnumSet.noneOf(NoticeKind.class) : EnumSet.copyOf(kinds);
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> EnumSet<E> constants(Class<E> type, String names) {
        return Stream.of(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
