package org.puente.cases;

import java.time.Instant;
import java.util.List;
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
        return all(id).stream()
                .filter(stretch ->
                        stretch.owner().equals(owner) && stretch.interval().until() == null)
                .map(stretch -> stretch.interval().since())
                .findFirst();
    }

    /** All stretches of either side, which stop the clocks alike. */
    List<Interval> ofBoth(CaseId id) {
        return all(id).stream().map(Stretch::interval).toList();
    }

    private List<Stretch> all(CaseId id) {
        return once.get(
                List.of("unavailability", id),
                () -> jdbc.sql("select owner, since, until_at from unavailability where case_id = ? order by since")
                        .param(id.uuid())
                        .query((row, n) -> new Stretch(
                                new Country(row.getString("owner")),
                                new Interval(Rows.instant(row, "since"), Rows.instantOrNull(row, "until_at"))))
                        .list());
    }

    private record Stretch(Country owner, Interval interval) {}
}
