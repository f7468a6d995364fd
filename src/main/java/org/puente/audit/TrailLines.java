package org.puente.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the trail. It only grows: the database gives the application no right to change or remove a line. */
@Repository
class TrailLines {

    private final JdbcClient database;
    private final Clock clock;

    TrailLines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a line in the current transaction. It belongs to the actor's country, or to none if they act for none. */
    void add(Optional<Actor> actor, TrailEntry entry) {
        database.sql("""
                        insert into audit.trail (id, at, actor_id, country, what, case_id, why, payload)
                        values (:id, :at, :actor, :country, :what, :case, :why, :payload)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .param("actor", actor.map(a -> a.id().key()).orElse(null))
                .param(
                        "country",
                        actor.flatMap(Actor::countryIfAny).map(Country::code).orElse(null))
                .param("what", entry.what())
                .param("case", entry.onCase().map(CaseId::uuid).orElse(null))
                .param("why", entry.why().orElse(null))
                .param("payload", entry.payload())
                .update();
    }
}
