package org.puente.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;

/** Writes many cases straight into the tables, past the row rule: two reading rows, a disclosure and a history each. */
final class GeneratedCases {

    private static final String[] GIVEN = {"Lucía", "Andrés", "Inés", "Óscar", "Rocío", "Tobías", "Ximena", "Camilo"};
    private static final String[] STATES = {"SUBMITTED", "IN_VERIFICATION", "NATIONALITY_CONFIRMED", "RETURN_APPROVED"};
    private static final int BATCH = 1000;

    private final SplittableRandom random = new SplittableRandom(2025);
    private final Instant now = Instant.now();

    void write(Connection owner, int from, int until) throws SQLException {
        owner.setAutoCommit(false);
        try (PreparedStatement cases = owner.prepareStatement(
                        "insert into repatriation_case values (?, 'us-co', 3, 'US'," + " 'CO', ?, ?, ?, null, ?, 2)");
                PreparedStatement sheets = owner.prepareStatement("insert into case_sheet (case_id, owner, person_id,"
                        + " draft_number, fields, created_at, version) values (?, 'US', ?, ?, ?, ?, 0)");
                PreparedStatement disclosures = owner.prepareStatement("insert into disclosure (id, case_id, seq,"
                        + " from_country, to_country, kind, fields, written_at, written_by)"
                        + " values (?, ?, 1, 'US', 'CO', 'SUBMISSION', ?, ?, 'us:bench')");
                PreparedStatement events = owner.prepareStatement(
                        "insert into case_event (case_id, at, what, from_state,"
                                + " to_state, country, actor_id, actor_name) values (?, ?, ?, ?, ?, ?, 'us:bench', 'Bench')");
                PreparedStatement listings = owner.prepareStatement("insert into case_listing (viewer, agreement_id,"
                        + " agreement_version, case_id, number, person_name, name_order, state, state_since, turn, clock, started_at,"
                        + " due_at, due_order, stopped, held, is_over) values (?, 'us-co', 3, ?, ?, ?, ?, ?, ?, 'CO',"
                        + " 'ACKNOWLEDGE', ?, ?, ?, false, false, false)");
                PreparedStatement keys = owner.prepareStatement("insert into case_search_key values (?, ?, ?)")) {
            PreparedStatement[] all = {cases, sheets, disclosures, events, listings, keys};
            for (int i = from; i < until; i++) {
                one(i, all);
                if (i % BATCH == 0) {
                    flush(owner, all);
                }
            }
            flush(owner, all);
        }
        owner.setAutoCommit(true);
        owner.createStatement().execute("analyze");
    }

    /** The same for the same number. */
    static UUID id(int number) {
        return new UUID(0x9e3779b97f4a7c15L * number, number);
    }

    private void one(int i, PreparedStatement[] into) throws SQLException {
        UUID id = id(i);
        String given = GIVEN[random.nextInt(GIVEN.length)];
        String first = "Muestra" + letters(i % 701);
        String second = "Prueba" + letters(random.nextInt(5000));
        String fields =
                "{\"given_names\":\"%s\",\"first_surname\":\"%s\",\"second_surname\":\"%s\",\"birth_date\":\"1990-01-01\",\"nationality\":\"CO\",\"languages\":\"es\"}"
                        .formatted(given, first, second);
        String state = STATES[random.nextInt(STATES.length)];
        OffsetDateTime since = at(now.minusSeconds(random.nextInt(3_000_000)));
        String number = "USCO-26-%06d".formatted(i);
        run(into[0], id, number, state, since, since);
        run(into[1], id, UUID.randomUUID(), "US-26-%06d".formatted(i), fields, since);
        run(into[2], UUID.randomUUID(), id, fields, since);
        run(into[3], id, since, "SUBMIT", "DRAFT", "SUBMITTED", "US");
        if (!state.equals("SUBMITTED")) {
            run(into[3], id, since, "ACKNOWLEDGE", "SUBMITTED", "IN_VERIFICATION", "CO");
        }
        String order = (first + " " + second + " " + given).toLowerCase(java.util.Locale.ROOT);
        OffsetDateTime due = since.plusDays(14);
        for (String viewer : new String[] {"US", "CO"}) {
            run(into[4], viewer, id, number, given + " " + first + " " + second, order, state, since, since, due, due);
            run(into[5], viewer, "d:" + number.replace("-", ""), id);
            for (String word : order.split(" ")) {
                run(
                        into[5],
                        viewer,
                        "n:" + org.puente.people.NameFolding.tokens(word).getFirst(),
                        id);
            }
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static void flush(Connection owner, PreparedStatement[] all) throws SQLException {
        for (PreparedStatement statement : all) {
            statement.executeBatch();
        }
        owner.commit();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A number in letters, since names hold no digits. */
    static String letters(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append((char) ('a' + rest % 26));
            rest /= 26;
        } while (rest > 0);
        return word.toString();
    }
}
