package org.puente.journeys;

import java.util.List;
import java.util.Optional;
import org.puente.cases.DataKind;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What travelled with a person, how they were known at the door, who received them. Shared by both sides, whose terms end
 * on the same day: whoever is first erases it. That a place on a journey was taken stays, without the person.
 */
@Component
class HeldJourneys implements HeldData {

    private static final List<String> ROWS = List.of(
            "delete from journey_belonging_photo where belonging_id in"
                    + " (select id from journey_belonging where case_id = ?)",
            "delete from journey_belonging where case_id = ?",
            "delete from journey_boarding where case_id = ?",
            "delete from journey_receiver where case_id = ?",
            "delete from journey_receipt where seat_id in (select id from journey_seat where case_id = ?)",
            "delete from way_back where case_id = ?");

    private final JdbcClient jdbc;

    HeldJourneys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DataKind kind() {
        return DataKind.JOURNEY;
    }

    @Override
    public long count(CaseId id, Country owner) {
        return count(
                "select (select count(*) from journey_belonging where case_id = :case)"
                        + " + (select count(*) from journey_boarding where case_id = :case)"
                        + " + (select count(*) from journey_receiver where case_id = :case)",
                id);
    }

    @Override
    public boolean crossed(CaseId id, Country owner) {
        return count("select count(*) from journey_seat where case_id = :case and proposed_at is not null", id) > 0;
    }

    @Override
    public Optional<String> stillNeeded(CaseId id, Country owner) {
        return count("select count(*) from way_back where case_id = :case and closed = false", id) > 0
                ? Optional.of("journeys.held.way_back")
                : Optional.empty();
    }

    private long count(String sql, CaseId id) {
        return jdbc.sql(sql).param("case", id.uuid()).query(Long.class).single();
    }

    @Override
    public void erase(CaseId id, Country owner) {
        ROWS.forEach(sql -> jdbc.sql(sql).param(id.uuid()).update());
    }
}
