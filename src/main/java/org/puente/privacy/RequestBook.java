package org.puente.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests of data subjects, of one country at a time. */
@Component
class RequestBook {

    private final JdbcClient jdbc;

    RequestBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if one for the same case and scope waits already */
    void add(DataRequest request, Actor by) {
        jdbc.sql("insert into privacy_request (id, owner, case_id, case_number, scope, received_on, opened_at,"
                        + " opened_by, opened_by_name, open_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        request.id(),
                        by.country().code(),
                        request.caseId().uuid(),
                        request.caseNumber(),
                        request.scope().name(),
                        request.receivedOn(),
                        Rows.at(request.openedAt()),
                        by.id().key(),
                        by.name(),
                        by.country().code() + ":" + request.caseId() + ":" + request.scope())
                .update();
    }

    /** @return whether nobody answered it before */
    boolean answer(UUID id, RequestAnswer answer, Actor by, Instant now) {
        return jdbc.sql("update privacy_request set answer = ?, answered_at = ?, answered_by = ?, answered_by_name = ?,"
                                + " open_key = null where id = ? and owner = ? and answer is null")
                        .params(
                                answer.name(),
                                Rows.at(now),
                                by.id().key(),
                                by.name(),
                                id,
                                by.country().code())
                        .update()
                == 1;
    }

    Optional<DataRequest> find(UUID id, Country owner) {
        return jdbc.sql("select * from privacy_request where id = ? and owner = ?")
                .params(id, owner.code())
                .query(RequestBook::request)
                .optional();
    }

    /** Those that wait first, the oldest before the others; then the latest answered ones. */
    List<DataRequest> latest(Country owner, int most) {
        return jdbc.sql("select * from privacy_request where owner = ?"
                        + " order by case when answer is null then 0 else 1 end,"
                        + " case when answer is null then received_on end, answered_at desc, id limit ?")
                .params(owner.code(), most)
                .query(RequestBook::request)
                .list();
    }

    int open(Country owner) {
        return jdbc.sql("select count(*) from privacy_request where owner = ? and answer is null")
                .param(owner.code())
                .query(Integer.class)
                .single();
    }

    private static DataRequest request(ResultSet row, int n) throws SQLException {
        String answer = row.getString("answer");
        return new DataRequest(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                ErasureScope.valueOf(row.getString("scope")),
                row.getObject("received_on", LocalDate.class),
                Rows.instant(row, "opened_at"),
                row.getString("opened_by_name"),
                answer == null ? null : RequestAnswer.valueOf(answer),
                Rows.instantOrNull(row, "answered_at"),
                row.getString("answered_by_name"));
    }
}
