package org.puente.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a case was not available for transfer, per owning side; one open stretch at the most. */
@Component
class UnavailabilityBook {

    private final JdbcClient jdbc;
    private final ReadOnce once;

    UnavailabilityBook(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    void begin(CaseId id, Country owner, Instant now) {
        jdbc.sql("insert into unavailability (id, case_id, owner, since) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), id.uuid(), owner.code(), Rows.at(now))
                .update();
    }

    void end(CaseId id, Country owner, Instant now) {
        jdbc.sql("update unavailability set until_at = ? where case_id = ? and owner = ? and until_at is null")
                .params(Rows.at(now), id.uuid(), owner.code())
                .update();
    }

    Optional<Instant> openSince(CaseId id, Country owner) {
        return of(id, owner).stream()
                .filter(stretch -> stretch.until() == null)
                .map(Interval::since)
                .findFirst();
    }

    Map<CaseId, Instant> openSince(Collection<CaseId> ids, Country owner) {
        Map<CaseId, Instant> all = new HashMap<>();
        jdbc.sql("select case_id, since from unavailability where owner = :owner and until_at is null"
                        + " and case_id in (:ids)")
                .param("owner", owner.code())
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .query(row -> {
                    all.put(new CaseId(row.getObject("case_id", UUID.class)), Rows.instant(row, "since"));
                });
        return all;
    }

    /** All stretches of either side, of many cases at once. */
    Map<CaseId, Map<Country, List<Interval>>> of(Collection<CaseId> ids, Collection<Country> owners) {
        Map<CaseId, Map<Country, List<Interval>>> all = new HashMap<>();
        jdbc.sql("select case_id, owner, since, until_at from unavailability where case_id in (:ids)"
                        + " and owner in (:owners) order by since")
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .param("owners", owners.stream().map(Country::code).toList())
                .query(row -> {
                    all.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), _ -> new HashMap<>())
                            .computeIfAbsent(new Country(row.getString("owner")), _ -> new ArrayList<>())
                            .add(new Interval(Rows.instant(row, "since"), Rows.instantOrNull(row, "until_at")));
                });
        return all;
    }

    List<Interval> of(CaseId id, Country owner) {
        return once.get(
                List.of("unavailability", id, owner),
                () -> jdbc.sql(
                                "select since, until_at from unavailability where case_id = ? and owner = ? order by since")
                        .params(id.uuid(), owner.code())
                        .query((row, n) ->
                                new Interval(Rows.instant(row, "since"), Rows.instantOrNull(row, "until_at")))
                        .list());
    }
}
