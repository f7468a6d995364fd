package org.puente.people;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.puente.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who searched for which name, and when: what recording a new person asks for. Names stand here as fingerprints. */
@Component
class SearchProofs {

    /** A working day: whoever searches in the morning may record in the afternoon. */
    static final Duration LASTS = Duration.ofHours(12);

    private final JdbcClient database;
    private final Clock clock;

    SearchProofs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void searched(Actor actor, PersonName name) {
        database.sql(
                        "delete from person_search where country_code = :country and user_id = :user and fingerprint = :name")
                .param("country", actor.country().code())
                .param("user", actor.id().key())
                .param("name", NameKeys.fingerprint(name))
                .update();
        database.sql("""
                        insert into person_search (country_code, user_id, fingerprint, searched_at)
                        values (:country, :user, :name, :at)""")
                .param("country", actor.country().code())
                .param("user", actor.id().key())
                .param("name", NameKeys.fingerprint(name))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    boolean has(Actor actor, PersonName name) {
        Instant since = clock.instant().minus(LASTS);
        return database.sql("""
                                select count(*) from person_search
                                where country_code = :country and user_id = :user and fingerprint = :name
                                and searched_at >= :since""")
                        .param("country", actor.country().code())
                        .param("user", actor.id().key())
                        .param("name", NameKeys.fingerprint(name))
                        .param("since", since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
