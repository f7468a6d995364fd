package org.puente.exchange;

import java.util.List;
import java.util.UUID;
import org.puente.cases.DataKind;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a side asked about a person, was asked, found and was told. Prints that were lent end with it on the other side
 * too. What was released is the other side's from then on, and ends with the case for which it was asked.
 */
@Component
class HeldQueries implements HeldData {

    private final JdbcClient jdbc;
    private final ReceivedBook received;
    private final QueryAnswers answers;
    private final WithdrawnQueries withdrawn;

    HeldQueries(JdbcClient jdbc, ReceivedBook received, QueryAnswers answers, WithdrawnQueries withdrawn) {
        this.jdbc = jdbc;
        this.received = received;
        this.answers = answers;
        this.withdrawn = withdrawn;
    }

    @Override
    public DataKind kind() {
        return DataKind.QUERIES;
    }

    @Override
    public long count(CaseId id, Country owner) {
        return jdbc.sql("select (select count(*) from query_asked where owner = ? and case_id = ?)"
                        + " + (select count(*) from query_received where owner = ? and case_id = ?)"
                        + " + (select count(*) from query_candidate where owner = ? and case_id = ?)"
                        + " + (select count(distinct query_id) from query_release"
                        + " where owner = ? and case_id = ? and given = true)")
                .params(
                        owner.code(),
                        id.uuid(),
                        owner.code(),
                        id.uuid(),
                        owner.code(),
                        id.uuid(),
                        owner.code(),
                        id.uuid())
                .query(Long.class)
                .single();
    }

    /** No notice: of whom a query found the other side knows by what was released, and not by which case. */
    @Override
    public boolean crossed(CaseId id, Country owner) {
        return false;
    }

    @Override
    public void erase(CaseId id, Country owner) {
        asked(id, owner).forEach(open -> answers.stop(open.query, open.partner));
        received(id, owner).forEach(withdrawn::add);
        List.of(
                        "delete from query_release where owner = ? and case_id = ?",
                        "delete from query_candidate where owner = ? and case_id = ?",
                        "delete from query_asked where owner = ? and case_id = ?",
                        "delete from query_candidate where owner = ? and query_id in"
                                + " (select r.id from query_received r where r.case_id = ?)",
                        "delete from query_received where owner = ? and case_id = ?")
                .forEach(sql -> jdbc.sql(sql).params(owner.code(), id.uuid()).update());
    }

    private record Asked(QueryId query, Country partner) {}

    private List<Asked> asked(CaseId id, Country owner) {
        return jdbc.sql("select id, partner from query_asked where owner = ? and case_id = ?"
                        + " and state in ('WAITING', 'UNDER_REVIEW')")
                .params(owner.code(), id.uuid())
                .query((row, n) ->
                        new Asked(new QueryId(row.getObject("id", UUID.class)), Country.of(row.getString("partner"))))
                .list();
    }

    private List<ReceivedQuery> received(CaseId id, Country owner) {
        return jdbc
                .sql("select id from query_received where owner = ? and case_id = ? and state <> 'ANSWERED'")
                .params(owner.code(), id.uuid())
                .query((row, n) -> new QueryId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .flatMap(query -> received.lock(query, owner).stream())
                .toList();
    }
}
