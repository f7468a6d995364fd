package org.puente.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits where. Unique keys let nobody have two places, and no seat two persons, whoever writes at once. */
@Component
class SeatBook {

    private static final String COLUMNS = "select id, journey_id, case_id, added_by, seat, standing from journey_seat";

    private final JdbcClient jdbc;

    SeatBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Seat> on(JourneyId journey) {
        return jdbc.sql(COLUMNS + " where journey_id = ? and left_at is null order by added_at, id")
                .param(journey.uuid())
                .query(SeatBook::seat)
                .list();
    }

    /** The place that a person has now, on whichever journey. */
    Optional<Seat> of(CaseId id) {
        return jdbc.sql(COLUMNS + " where case_key = ?")
                .param(id.uuid())
                .query(SeatBook::seat)
                .optional();
    }

    void add(JourneyId journey, CaseId id, Country by, @Nullable String label, SeatStanding standing, Instant now) {
        jdbc.sql("insert into journey_seat (id, journey_id, case_id, added_by, seat, standing, added_at, case_key,"
                        + " seat_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(journey.uuid())
                .param(id.uuid())
                .param(by.code())
                .param(label)
                .param(standing.name())
                .param(Rows.at(now))
                .param(id.uuid())
                .param(key(journey, label))
                .update();
    }

    void move(Seat seat, @Nullable String label, SeatStanding standing) {
        jdbc.sql("update journey_seat set seat = ?, seat_key = ?, standing = ? where id = ?")
                .param(label)
                .param(key(seat.journey(), label))
                .param(standing.name())
                .param(seat.id())
                .update();
    }

    /** The person is off this journey and may get a place on another; the seat is free. */
    void leave(Seat seat, Instant now) {
        jdbc.sql("update journey_seat set left_at = ?, case_key = null, seat_key = null where id = ?")
                .param(Rows.at(now))
                .param(seat.id())
                .update();
    }

    private static @Nullable String key(JourneyId journey, @Nullable String label) {
        return label == null ? null : journey + ":" + label;
    }

    private static Seat seat(ResultSet row, int n) throws SQLException {
        return new Seat(
                row.getObject("id", UUID.class),
                new JourneyId(row.getObject("journey_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new Country(row.getString("added_by")),
                row.getString("seat"),
                SeatStanding.valueOf(row.getString("standing")));
    }
}
