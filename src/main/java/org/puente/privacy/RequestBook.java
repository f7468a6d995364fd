package org.puente.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param subject which of its kind it is on the case: nobody asks twice for the same at once
     * @throws org.springframework.dao.DuplicateKeyException if one for the same waits already
     */
    void add(DataRequest request, String subject, Actor by) {
        ErasureScope scope = request.scope();
        jdbc.sql(
                        "insert into privacy_request (id, owner, kind, case_id, case_number, scope, received_on, speaker, identity_check,"
                                + " opened_at, opened_by, opened_by_name, due_at, open_key)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(request.id())
                .param(by.country().code())
                .param(request.kind().name())
                .param(request.caseId().uuid())
                .param(request.caseNumber())
                .param(scope == null ? null : scope.name())
                .param(request.receivedOn())
                .param(name(request.speaker()))
                .param(name(request.identity()))
                .param(Rows.at(request.openedAt()))
                .param(by.id().key())
                .param(by.name())
                .param(request.dueAt() == null ? null : Rows.at(request.dueAt()))
                .param(by.country().code() + ":" + request.caseId() + ":" + subject)
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

    /** @return whether it waits and was not extended before */
    boolean extend(UUID id, ExtensionReason reason, Instant due, Country owner) {
        return jdbc.sql("update privacy_request set extended_for = ?, due_at = ?"
                                + " where id = ? and owner = ? and answer is null and extended_for is null")
                        .params(reason.name(), Rows.at(due), id, owner.code())
                        .update()
                == 1;
    }

    /** @return whether it waits and the person had not been told before */
    boolean told(UUID id, Country owner, Instant now) {
        return jdbc.sql("update privacy_request set told_at = ?"
                                + " where id = ? and owner = ? and answer is null and told_at is null")
                        .params(Rows.at(now), id, owner.code())
                        .update()
                == 1;
    }

    /** @return whether it waits and nobody accepted it before */
    boolean accept(UUID id, Actor by, Instant now) {
        return jdbc.sql("update privacy_request set accepted_at = ?, accepted_by = ?, accepted_by_name = ?"
                                + " where id = ? and owner = ? and answer is null and accepted_at is null")
                        .params(
                                Rows.at(now),
                                by.id().key(),
                                by.name(),
                                id,
                                by.country().code())
                        .update()
                == 1;
    }

    /** Whether this officer accepted it, and so may not be the one who does it. */
    boolean isAcceptedBy(UUID id, Actor actor) {
        return jdbc.sql("select count(*) from privacy_request where id = ? and owner = ? and accepted_by = ?")
                        .params(id, actor.country().code(), actor.id().key())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<DataRequest> find(UUID id, Country owner) {
        return jdbc.sql("select * from privacy_request where id = ? and owner = ?")
                .params(id, owner.code())
                .query(RequestBook::request)
                .optional();
    }

    /** Those that wait, what is due first before the others. */
    List<DataRequest> waiting(Country owner, int most) {
        return jdbc.sql("select * from privacy_request where owner = ? and answer is null"
                        + " order by due_at, received_on, id limit ?")
                .params(owner.code(), most)
                .query(RequestBook::request)
                .list();
    }

    /** The latest that were answered. */
    List<DataRequest> answered(Country owner, int most) {
        return jdbc.sql("select * from privacy_request where owner = ? and answered_at is not null"
                        + " order by answered_at desc, id limit ?")
                .params(owner.code(), most)
                .query(RequestBook::request)
                .list();
    }

    /** Corrections that were found right and wait for a caseworker. */
    List<DataRequest> accepted(Country owner, int most) {
        return jdbc.sql("select * from privacy_request where owner = ? and answer is null and accepted_at is not null"
                        + " order by due_at, received_on, id limit ?")
                .params(owner.code(), most)
                .query(RequestBook::request)
                .list();
    }

    /** Those that were found right on one case. */
    List<DataRequest> accepted(CaseId id, Country owner) {
        return jdbc.sql("select * from privacy_request where owner = ? and case_id = ? and kind = 'CORRECTION'"
                        + " and answer is null and accepted_at is not null order by received_on, id")
                .params(owner.code(), id.uuid())
                .query(RequestBook::request)
                .list();
    }

    int open(Country owner) {
        return jdbc.sql("select count(*) from privacy_request where owner = ? and answer is null")
                .param(owner.code())
                .query(Integer.class)
                .single();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static DataRequest request(ResultSet row, int n) throws SQLException {
        return new DataRequest(
                row.getObject("id", UUID.class),
                RequestKind.valueOf(row.getString("kind")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                constant(ErasureScope.class, row.getString("scope")),
                row.getObject("received_on", LocalDate.class),
                constant(Speaker.class, row.getString("speaker")),
                constant(IdentityCheck.class, row.getString("identity_check")),
                Rows.instant(row, "opened_at"),
                row.getString("opened_by_name"),
                Rows.instantOrNull(row, "due_at"),
                Rows.instantOrNull(row, "told_at"),
                constant(ExtensionReason.class, row.getString("extended_for")),
                row.getString("accepted_by_name"),
                constant(RequestAnswer.class, row.getString("answer")),
                Rows.instantOrNull(row, "answered_at"),
                row.getString("answered_by_name"));
    }
}
