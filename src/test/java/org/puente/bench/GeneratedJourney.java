package org.puente.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.puente.journeys.JourneyId;

/** One announced flight with the first generated cases on it, each with thirty answers, written past the services. */
final class GeneratedJourney {

    static final String NUMBER = "J-26-9999";

    private static final int CHECKS = 20;
    private static final int ANSWERS = 30;

    private final JourneyId id = JourneyId.random();
    private final List<UUID> persons;

    GeneratedJourney(int count) {
        persons = IntStream.range(0, count).mapToObj(GeneratedCases::id).toList();
    }

    JourneyId id() {
        return id;
    }

    List<UUID> persons() {
        return persons;
    }

    void write(Connection owner) throws SQLException {
        OffsetDateTime departs = at(Instant.now().plusSeconds(3 * 86_400));
        OffsetDateTime arrives = departs.plusHours(5);
        OffsetDateTime now = at(Instant.now());
        run(
                owner,
                "insert into journey (id, number, agreement_id, sending, receiving, planned_by, mode, operator, carrier, seats,"
                        + " state, departs_at, arrives_at, announced_at, version) values (?, '" + NUMBER
                        + "', 'us-co', 'US', 'CO',"
                        + " 'US', 'AIR', 'SENDING', '', 400, 'ANNOUNCED', ?, ?, ?, 0)",
                id.uuid(),
                departs,
                arrives,
                now);
        run(
                owner,
                "insert into journey_leg values (?, 1, 'Alexandria', 'America/New_York', ?, 'Bogotá', 'America/Bogota', ?)",
                id.uuid(),
                departs,
                arrives);
        run(owner, "update repatriation_case set state = 'TRANSFER_ACCEPTED', proposed_by = 'US'");
        run(owner, "update case_listing set state = 'TRANSFER_ACCEPTED'");
        run(owner, "insert into treatment_case select id, 1 from repatriation_case");
        int number = 0;
        for (UUID person : persons) {
            String seat = (number / 6 + 1) + String.valueOf("ABCDEF".charAt(number % 6));
            number++;
            run(
                    owner,
                    "insert into journey_seat (id, journey_id, case_id, added_by, seat, standing, added_at,"
                            + " proposed_at, person_key, place_key) values (?, ?, ?, 'US', ?, 'SEATED', ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    id.uuid(),
                    person,
                    seat,
                    now,
                    now,
                    person.toString(),
                    id + ":" + seat);
            run(
                    owner,
                    "insert into disclosed_travel_document (id, case_id, from_country, to_country, kind, document_number,"
                            + " issued_on, valid_until, mrz_outcome, written_at)"
                            + " values (?, ?, 'CO', 'US', 'EMERGENCY_PASSPORT', 'AX', ?, ?, 'EQUAL', ?)",
                    UUID.randomUUID(),
                    person,
                    LocalDate.now(),
                    LocalDate.now().plusMonths(6),
                    now);
        }
        answers(owner, now);
        run(owner, "analyze");
    }

    private void answers(Connection owner, OffsetDateTime now) throws SQLException {
        try (PreparedStatement answer = owner.prepareStatement("insert into treatment_answer values"
                + " (?, ?, 'US', ?, ?, 'PASS', ?, 'us:bench', 'Bench', 'CASEWORKER', '', 'Record', '')")) {
            for (UUID person : persons) {
                for (int i = 0; i < ANSWERS; i++) {
                    answer.setObject(1, UUID.randomUUID());
                    answer.setObject(2, person);
                    answer.setString(3, "PRE-%02d".formatted(i % CHECKS + 1));
                    answer.setInt(4, i / CHECKS + 1);
                    answer.setObject(5, now);
                    answer.addBatch();
                }
            }
            answer.executeBatch();
        }
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
