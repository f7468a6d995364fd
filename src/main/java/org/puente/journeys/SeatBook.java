package org.puente.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/**
 * Who sits where. Unique keys let nobody have two places, and no seat two persons, whoever writes at once: among what one
 * side keeps to itself, and among what was proposed. A place that one side kept gives way, for as long as it lasts, to one
 * that the other proposed; that it was kept, nobody learns.
 */
@Component
class SeatBook {

    private static final String COLUMNS =
            "select s.id, s.journey_id, s.case_id, s.added_by, s.seat, s.standing, s.proposed_at from journey_seat s";

    /** Of a person with a place that was proposed, the places that were kept are none. */
    static final String GIVES_WAY_TO_NONE = " and s.left_at is null and (s.proposed_at is not null or not exists ("
            + "select 1 from journey_seat p where p.case_id = s.case_id and p.left_at is null"
            + " and p.proposed_at is not null))";

    private final JdbcClient jdbc;
    private final Bookkeeping bookkeeping;

    SeatBook(JdbcClient jdbc, Bookkeeping bookkeeping) {
        this.jdbc = jdbc;
        this.bookkeeping = bookkeeping;
    }

    /** The places that a country's side gave or was told of by a proposal. */
    @Transactional(readOnly = true)
    List<Seat> on(JourneyId journey, Country reader) {
        return jdbc.sql(COLUMNS + " where s.journey_id = ? and (s.added_by = ? or s.proposed_at is not null)"
                        + GIVES_WAY_TO_NONE + " order by s.added_at, s.id")
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
                .sql(COLUMNS + " where s.journey_id in (:journeys)"
                        + " and (s.added_by = :reader or s.proposed_at is not null)" + GIVES_WAY_TO_NONE)
                .param("journeys", journeys.stream().map(JourneyId::uuid).toList())
                .param("reader", reader.code())
                .query(SeatBook::seat)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Seat::journey, Collectors.mapping(Seat::caseId, Collectors.toList())));
    }

    /** The place that a person has now, on whichever journey, as far as a country's side may know of it. */
    Optional<Seat> of(CaseId id, Country reader) {
        return jdbc.sql(COLUMNS + " where s.case_id = ? and (s.added_by = ? or s.proposed_at is not null)"
                        + GIVES_WAY_TO_NONE)
                .params(id.uuid(), reader.code())
                .query(SeatBook::seat)
                .optional();
    }

    /** The seats that somebody has in the eyes of a country's side, those that give way too. */
    Set<String> labels(JourneyId journey, Country reader) {
        return Set.copyOf(jdbc.sql("select s.seat from journey_seat s where s.journey_id = ? and s.left_at is null"
                        + " and s.seat is not null and (s.added_by = ? or s.proposed_at is not null)")
                .params(journey.uuid(), reader.code())
                .query(String.class)
                .list());
    }

    /** All places, also those that one side keeps to itself: for what may happen to them, and never to be shown. */
    List<Seat> ofBothSides(Journey journey) {
        return sides(journey.agreement())
                .flatMap(side -> bookkeeping
                        .of(
                                side,
                                () -> jdbc.sql(COLUMNS + " where s.journey_id = ? and s.left_at is null"
                                                + " and s.added_by = ? order by s.added_at, s.id")
                                        .params(journey.id().uuid(), side.code())
                                        .query(SeatBook::seat)
                                        .list())
                        .stream())
                .toList();
    }

    /** As {@link #ofBothSides(Journey)}, the places of one person, on whichever journeys. */
    List<Seat> ofBothSides(CaseFacts facts) {
        return sides(facts.agreement())
                .flatMap(side -> bookkeeping
                        .of(
                                side,
                                () -> jdbc.sql(COLUMNS + " where s.case_id = ? and s.left_at is null"
                                                + " and s.added_by = ?")
                                        .params(facts.id().uuid(), side.code())
                                        .query(SeatBook::seat)
                                        .list())
                        .stream())
                .toList();
    }

    private static Stream<Country> sides(AgreementProfile agreement) {
        return Stream.of(Side.values()).map(agreement::country);
    }

    void add(JourneyId journey, CaseId id, Country by, @Nullable String label, SeatStanding standing, Instant now) {
        jdbc.sql("insert into journey_seat (id, journey_id, case_id, added_by, seat, standing, added_at,"
                        + " person_key, place_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(journey.uuid())
                .param(id.uuid())
                .param(by.code())
                .param(label)
                .param(standing.name())
                .param(Rows.at(now))
                .param(id + ":" + by.code())
                .param(key(journey, label, by))
                .update();
    }

    void move(Seat seat, @Nullable String label, SeatStanding standing) {
        bookkeeping.of(
                seat.addedBy(),
                () -> jdbc.sql(
                                "update journey_seat set seat = ?, place_key = ?, standing = ? where id = ? and added_by = ?")
                        .param(label)
                        .param(key(seat.journey(), label, seat.isProposed() ? null : seat.addedBy()))
                        .param(standing.name())
                        .param(seat.id())
                        .param(seat.addedBy().code())
                        .update());
    }

    /**
     * From now on the other side knows of it.
     *
     * @throws DuplicateKeyException if the seat is somebody's whose place was proposed meanwhile
     */
    /** Whoever signed last: the place may have been given by the other side. */
    void handedOver(Seat seat, Instant now, boolean atNight) {
        bookkeeping.of(seat.addedBy(), () -> {
            jdbc.sql("update journey_seat set handed_over_at = ?, handed_over_at_night = ?"
                            + " where id = ? and added_by = ?")
                    .params(Rows.at(now), atNight, seat.id(), seat.addedBy().code())
                    .update();
        });
    }

    void propose(Seat seat, Instant now) {
        jdbc.sql("update journey_seat set proposed_at = ?, person_key = ?, place_key = ?"
                        + " where id = ? and added_by = ? and proposed_at is null")
                .param(Rows.at(now))
                .param(seat.caseId().toString())
                .param(key(seat.journey(), seat.label(), null))
                .param(seat.id())
                .param(seat.addedBy().code())
                .update();
    }

    /** The person is off this journey and may get a place on another; the seat is free. */
    void leave(Seat seat, Instant now) {
        bookkeeping.of(
                seat.addedBy(),
                () -> jdbc.sql("update journey_seat set left_at = ?, person_key = null,"
                                + " place_key = null where id = ? and added_by = ?")
                        .params(Rows.at(now), seat.id(), seat.addedBy().code())
                        .update());
    }

    /** @param kept the side that keeps it to itself; null once it is proposed */
    private static @Nullable String key(JourneyId journey, @Nullable String label, @Nullable Country kept) {
        return label == null ? null : journey + ":" + label + (kept == null ? "" : ":" + kept.code());
    }

    private static Seat seat(ResultSet row, int n) throws SQLException {
        return new Seat(
                row.getObject("id", UUID.class),
                new JourneyId(row.getObject("journey_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new Country(row.getString("added_by")),
                row.getString("seat"),
                SeatStanding.valueOf(row.getString("standing")),
                row.getObject("proposed_at") != null);
    }
}
