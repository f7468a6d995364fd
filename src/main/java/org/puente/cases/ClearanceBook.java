package org.puente.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Protection clearances, which stay with the sender. */
@Component
class ClearanceBook {

    private final JdbcClient jdbc;
    private final ReadOnce once;

    ClearanceBook(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    Optional<Clearance> of(CaseId id, Country owner) {
        return once.get(List.of("clearance", id, owner), () -> read(id, owner));
    }

    private Optional<Clearance> read(CaseId id, Country owner) {
        return jdbc.sql("select given_at, officer_name, best_interests from protection_clearance"
                        + " where case_id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .query((row, n) -> new Clearance(
                        Rows.instant(row, "given_at"), row.getString("officer_name"), row.getBoolean("best_interests")))
                .optional();
    }

    void put(CaseId id, Actor officer, boolean bestInterests, Instant now) {
        takeBack(id, officer.country());
        jdbc.sql("insert into protection_clearance (case_id, owner, given_at, officer_id, officer_name, best_interests)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.uuid(),
                        officer.country().code(),
                        Rows.at(now),
                        officer.id().key(),
                        officer.name(),
                        bestInterests)
                .update();
    }

    void takeBack(CaseId id, Country owner) {
        jdbc.sql("delete from protection_clearance where case_id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .update();
    }
}
