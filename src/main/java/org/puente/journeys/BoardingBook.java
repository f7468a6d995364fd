package org.puente.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was settled at the door, one standing line for each person; what was taken back stays as a line without a key. */
@Component
class BoardingBook {

    private final JdbcClient jdbc;

    BoardingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Boarding> of(CaseId id) {
        return jdbc.sql("select * from journey_boarding where case_key = ?")
                .param(id.uuid())
                .query(BoardingBook::boarding)
                .optional();
    }

    Map<CaseId, Boarding> on(JourneyId journey) {
        Map<CaseId, Boarding> all = new HashMap<>();
        List<Boarding> standing = jdbc.sql(
                        "select * from journey_boarding where journey_id = ? and case_key is not null")
                .param(journey.uuid())
                .query(BoardingBook::boarding)
                .list();
        standing.forEach(boarding -> all.put(boarding.caseId(), boarding));
        return all;
    }

    void settle(
            JourneyId journey,
            CaseId id,
            IdentityBasis basis,
            @Nullable PrintOutcome print,
            Actor officer,
            Instant now) {
        forget(id);
        jdbc.sql("insert into journey_boarding (id, journey_id, case_id, settled_by, basis, print_outcome, officer,"
                        + " officer_name, settled_at, case_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(journey.uuid())
                .param(id.uuid())
                .param(officer.country().code())
                .param(basis.name())
                .param(print == null ? null : print.name())
                .param(officer.id().key())
                .param(officer.name())
                .param(Rows.at(now))
                .param(id.uuid())
                .update();
    }

    void confirm(CaseId id, Actor second) {
        jdbc.sql("update journey_boarding set second_officer = ?, second_officer_name = ? where case_key = ?")
                .params(second.id().key(), second.name(), id.uuid())
                .update();
    }

    /** What was settled holds no longer: another print, or the person did not travel. */
    void forget(CaseId id) {
        jdbc.sql("update journey_boarding set case_key = null where case_key = ?")
                .param(id.uuid())
                .update();
    }

    private static Boarding boarding(ResultSet row, int n) throws SQLException {
        String print = row.getString("print_outcome");
        return new Boarding(
                new CaseId(row.getObject("case_id", UUID.class)),
                IdentityBasis.valueOf(row.getString("basis")),
                print == null ? null : PrintOutcome.valueOf(print),
                row.getString("officer"),
                row.getString("officer_name"),
                row.getString("second_officer"),
                row.getString("second_officer_name"),
                Rows.instant(row, "settled_at"));
    }
}
