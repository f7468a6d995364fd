package org.puente.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Journeys as a country may know them: those it planned, and those of its agreements that were announced. */
@Component
class JourneyBook {

    private static final String FOR_READER =
            " ((j.sending = :reader or j.receiving = :reader) and (j.planned_by = :reader or j.announced_at is not null))";

    private final JdbcClient jdbc;
    private final Agreements agreements;

    JourneyBook(JdbcClient jdbc, Agreements agreements) {
        this.jdbc = jdbc;
        this.agreements = agreements;
    }

    Optional<Journey> find(JourneyId id, Country reader) {
        return read("select j.* from journey j where j.id = :id and" + FOR_READER, id, reader);
    }

    Optional<JourneyId> idOf(String number, Country reader) {
        return jdbc.sql("select j.id from journey j where j.number = :number and" + FOR_READER)
                .param("number", number)
                .param("reader", reader.code())
                .query((row, _) -> new JourneyId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** As {@link #find}, and nobody else changes the journey or its seats until the transaction ends. */
    Optional<Journey> lock(JourneyId id, Country reader) {
        return read("select j.* from journey j where j.id = :id and" + FOR_READER + " for update", id, reader);
    }

    private Optional<Journey> read(String sql, JourneyId id, Country reader) {
        List<Row> rows = jdbc.sql(sql)
                .param("id", id.uuid())
                .param("reader", reader.code())
                .query(JourneyBook::row)
                .list();
        return journeys(rows).stream().findFirst();
    }

    /** From a moment on, the earliest departure first. */
    List<Journey> departingFrom(Instant from, Country reader, int limit) {
        return list(" and j.departs_at >= :from order by j.departs_at, j.id limit :limit", from, reader, limit);
    }

    /** Departed and not yet behind, of those that departed from a moment on. */
    List<Journey> underWay(Instant from, Country reader, int limit) {
        return list(
                " and j.departs_at >= :from and j.state in ('DEPARTED', 'ARRIVED') order by j.departs_at, j.id limit :limit",
                from,
                reader,
                limit);
    }

    /** Before a moment, the latest departure first. */
    List<Journey> departedBefore(Instant from, Country reader, int limit) {
        return list(" and j.departs_at < :from order by j.departs_at desc, j.id limit :limit", from, reader, limit);
    }

    /** One index for each part that a country can have in an agreement. */
    private List<Journey> list(String rest, Instant from, Country reader, int limit) {
        List<Row> rows = new ArrayList<>();
        for (String part : List.of("sending", "receiving")) {
            rows.addAll(jdbc.sql("select j.* from journey j where j." + part + " = :reader"
                            + " and (j.planned_by = :reader or j.announced_at is not null)" + rest)
                    .param("reader", reader.code())
                    .param("from", Rows.at(from))
                    .param("limit", limit)
                    .query(JourneyBook::row)
                    .list());
        }
        return journeys(rows);
    }

    /** Announced ones of all agreements, for whoever acts for no country. */
    Optional<Journey> announced(JourneyId id) {
        return journeys(jdbc.sql("select j.* from journey j where j.announced_at is not null and j.id = :id")
                        .param("id", id.uuid())
                        .query(JourneyBook::row)
                        .list())
                .stream()
                .findFirst();
    }

    /** From a moment on, the earliest departure first. */
    List<Journey> announcedFrom(Instant from, int limit) {
        return announced(" and j.departs_at >= :from order by j.departs_at, j.id limit :limit", from, limit);
    }

    /** Before a moment, the latest departure first. */
    List<Journey> announcedBefore(Instant from, int limit) {
        return announced(" and j.departs_at < :from order by j.departs_at desc, j.id limit :limit", from, limit);
    }

    private List<Journey> announced(String rest, Instant from, int limit) {
        return journeys(jdbc.sql("select j.* from journey j where j.announced_at is not null" + rest)
                .param("from", Rows.at(from))
                .param("limit", limit)
                .query(JourneyBook::row)
                .list());
    }

    private List<Journey> journeys(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Leg>> legs = legs(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new Journey(
                        new JourneyId(row.id),
                        row.number,
                        row.agreementVersion == 0
                                ? agreements.byId(row.agreement).orElseThrow()
                                : agreements.version(row.agreement, row.agreementVersion),
                        new Country(row.plannedBy),
                        new JourneyPlan(
                                row.mode, row.operator, row.carrier, row.seats, legs.getOrDefault(row.id, List.of())),
                        row.state,
                        row.announcedAt,
                        row.departedAt,
                        row.arrivedAt,
                        row.cancelledBecause,
                        row.version))
                .toList();
    }

    private Map<UUID, List<Leg>> legs(List<UUID> ids) {
        Map<UUID, List<Leg>> byJourney = new HashMap<>();
        jdbc.sql("select * from journey_leg where journey_id in (:ids) order by journey_id, number")
                .param("ids", ids)
                .query((ResultSet row) -> {
                    byJourney
                            .computeIfAbsent(row.getObject("journey_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Leg(
                                    row.getString("from_place"),
                                    ZoneId.of(row.getString("from_zone")),
                                    Rows.instant(row, "departs_at"),
                                    row.getString("to_place"),
                                    ZoneId.of(row.getString("to_zone")),
                                    Rows.instant(row, "arrives_at")));
                });
        return byJourney;
    }

    void insert(Journey journey) {
        jdbc.sql(
                        "insert into journey (id, number, agreement_id, agreement_version, sending, receiving, planned_by, mode, operator, carrier,"
                                + " seats, state, departs_at, arrives_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        journey.id().uuid(),
                        journey.number(),
                        journey.agreement().id(),
                        journey.agreement().version(),
                        journey.agreement().country(Side.SENDING).code(),
                        journey.agreement().country(Side.RECEIVING).code(),
                        journey.plannedBy().code(),
                        journey.plan().mode().name(),
                        journey.plan().operator().name(),
                        journey.plan().carrier(),
                        journey.plan().seats(),
                        journey.state().name(),
                        Rows.at(journey.plan().first().departsAt()),
                        Rows.at(journey.plan().last().arrivesAt()))
                .update();
        insertLegs(journey.id(), journey.plan());
    }

    void replan(Journey journey, JourneyPlan plan) {
        jdbc.sql("update journey set mode = ?, operator = ?, carrier = ?, seats = ?, departs_at = ?, arrives_at = ?,"
                        + " version = version + 1 where id = ?")
                .params(
                        plan.mode().name(),
                        plan.operator().name(),
                        plan.carrier(),
                        plan.seats(),
                        Rows.at(plan.first().departsAt()),
                        Rows.at(plan.last().arrivesAt()),
                        journey.id().uuid())
                .update();
        jdbc.sql("delete from journey_leg where journey_id = ?")
                .param(journey.id().uuid())
                .update();
        insertLegs(journey.id(), plan);
    }

    private void insertLegs(JourneyId id, JourneyPlan plan) {
        int number = 1;
        for (Leg leg : plan.legs()) {
            jdbc.sql(
                            "insert into journey_leg (journey_id, number, from_place, from_zone, departs_at, to_place, to_zone,"
                                    + " arrives_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            id.uuid(),
                            number++,
                            leg.from(),
                            leg.fromZone().getId(),
                            Rows.at(leg.departsAt()),
                            leg.to(),
                            leg.toZone().getId(),
                            Rows.at(leg.arrivesAt()))
                    .update();
        }
    }

    /** @param number by which both sides know it from now on */
    void announce(JourneyId id, String number, Instant now) {
        move(id, JourneyState.ANNOUNCED, "announced_at", now);
        jdbc.sql("update journey set number = ? where id = ?")
                .params(number, id.uuid())
                .update();
    }

    void depart(JourneyId id, Instant now) {
        move(id, JourneyState.DEPARTED, "departed_at", now);
    }

    void arrive(JourneyId id, Instant now) {
        move(id, JourneyState.ARRIVED, "arrived_at", now);
    }

    private void move(JourneyId id, JourneyState state, String column, Instant now) {
        jdbc.sql("update journey set state = ?, " + column + " = ?, version = version + 1 where id = ?")
                .params(state.name(), Rows.at(now), id.uuid())
                .update();
    }

    void cancel(JourneyId id, String reason) {
        jdbc.sql("update journey set state = ?, cancelled_because = ?, version = version + 1 where id = ?")
                .params(JourneyState.CANCELLED.name(), reason, id.uuid())
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("agreement_id"),
                row.getInt("agreement_version"),
                row.getString("planned_by"),
                TravelMode.valueOf(row.getString("mode")),
                Operator.valueOf(row.getString("operator")),
                row.getString("carrier"),
                row.getInt("seats"),
                JourneyState.valueOf(row.getString("state")),
                Rows.instantOrNull(row, "announced_at"),
                Rows.instantOrNull(row, "departed_at"),
                Rows.instantOrNull(row, "arrived_at"),
                row.getString("cancelled_because"),
                row.getLong("version"));
    }

    private record Row(
            UUID id,
            String number,
            String agreement,
            int agreementVersion,
            String plannedBy,
            TravelMode mode,
            Operator operator,
            String carrier,
            int seats,
            JourneyState state,
            @org.jspecify.annotations.Nullable Instant announcedAt,
            @org.jspecify.annotations.Nullable Instant departedAt,
            @org.jspecify.annotations.Nullable Instant arrivedAt,
            @org.jspecify.annotations.Nullable String cancelledBecause,
            long version) {}
}
