package org.puente.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.access.Bookkeeping;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sits where. Unique keys let nobody have two places, and no seat two persons, whoever writes at once. */
@Component
class SeatBook {

    private static final String COLUMNS = "select id, journey_id, case_id, added_by, seat, standing from journey_seat";

    private final JdbcClient jdbc;
    private final Bookkeeping bookkeeping;

    SeatBook(JdbcClient jdbc, Bookkeeping bookkeeping) {
        this.jdbc = jdbc;
        this.bookkeeping = bookkeeping;
    }

    /** The places that a country's side gave or was told of by a proposal. */
    @Transactional(readOnly = true)
    List<Seat> on(JourneyId journey, Country reader) {
        return jdbc.sql(COLUMNS + " where journey_id = ? and left_at is null"
                        + " and (added_by = ? or proposed_at is not null) order by added_at, id")
                .params(journey.uuid(), reader.code())
                .query(SeatBook::seat)
                .list();
    }

    /** As {@link #on(JourneyId, Country)}, who has a place on each of several journeys. */
    Map<JourneyId, List<CaseId>> persons(List<JourneyId> journeys, Country reader) {
        if (journeys.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(COLUMNS + " where journey_id in (:journeys) and left_at is null"
                        + " and (added_by = :reader or proposed_at is not null)")
                .param("journeys", journeys.stream().map(JourneyId::uuid).toList())
                .param("reader", reader.code())
                .query(SeatBook::seat)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Seat::journey, Collectors.mapping(Seat::caseId, Collectors.toList())));
    }

    /** The place that a person has now, on whichever journey, as far as a country's side may know of it. */
    Optional<Seat> of(CaseId id, Country reader) {
        return jdbc.sql(COLUMNS + " where case_key = ? and (added_by = ? or proposed_at is not null)")
                .params(id.uuid(), reader.code())
                .query(SeatBook::seat)
                .optional();
    }

    /** All places, also those that one side keeps to itself: for what may happen to them, and never to be shown. */
    List<Seat> ofBothSides(Journey journey) {
        return sides(journey.agreement())
                .flatMap(side -> bookkeeping
                        .of(
                                side,
                                () -> jdbc.sql(COLUMNS + " where journey_id = ? and left_at is null and added_by = ?"
                                                + " order by added_at, id")
                                        .params(journey.id().uuid(), side.code())
                                        .query(SeatBook::seat)
                                        .list())
                        .stream())
                .toList();
    }

    /** As {@link #ofBothSides(Journey)}, the place of one person. */
    Optional<Seat> ofBothSides(CaseFacts facts) {
        return sides(facts.agreement())
                .flatMap(side -> bookkeeping
                        .of(
                                side,
                                () -> jdbc.sql(COLUMNS + " where case_key = ? and added_by = ?")
                                        .params(facts.id().uuid(), side.code())
                                        .query(SeatBook::seat)
                                        .optional())
                        .stream())
                .findFirst();
    }

    private static Stream<Country> sides(AgreementProfile agreement) {
        return Stream.of(Side.values()).map(agreement::country);
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
        bookkeeping.of(
                seat.addedBy(),
                () -> jdbc.sql(
                                "update journey_seat set seat = ?, seat_key = ?, standing = ? where id = ? and added_by = ?")
                        .param(label)
                        .param(key(seat.journey(), label))
                        .param(standing.name())
                        .param(seat.id())
                        .param(seat.addedBy().code())
                        .update());
    }

    /** From now on the other side knows of it. */
    void propose(Seat seat, Instant now) {
        jdbc.sql("update journey_seat set proposed_at = ? where id = ? and added_by = ? and proposed_at is null")
                .params(Rows.at(now), seat.id(), seat.addedBy().code())
                .update();
    }

    /** The person is off this journey and may get a place on another; the seat is free. */
    void leave(Seat seat, Instant now) {
        bookkeeping.of(
                seat.addedBy(),
                () -> jdbc.sql("update journey_seat set left_at = ?, case_key = null,"
                                + " seat_key = null where id = ? and added_by = ?")
                        .params(Rows.at(now), seat.id(), seat.addedBy().code())
                        .update());
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
