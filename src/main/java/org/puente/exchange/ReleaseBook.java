package org.puente.exchange;

import static org.puente.exchange.Rows.at;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was released, frozen, in the rows of each side. */
@Component
class ReleaseBook {

    private final JdbcClient jdbc;

    ReleaseBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is going to be given, once the query's answer has left.
     *
     * @param caseId whose data it is
     */
    void prepare(QueryId id, CaseId caseId, Country owner, Country to, Map<SheetField, String> fields) {
        add(id, caseId, owner, to, true, null, fields);
    }

    /** It has left. */
    void gave(QueryId id, Country owner, Instant told) {
        jdbc.sql("update query_release set told_at = ? where owner = ? and query_id = ?")
                .params(at(told), owner.code(), id.uuid())
                .update();
    }

    /** @param caseId for which the owner asked */
    void got(QueryId id, CaseId caseId, Country owner, Country from, Instant told, Map<SheetField, String> fields) {
        add(id, caseId, owner, from, false, told, fields);
    }

    private void add(
            QueryId id,
            CaseId caseId,
            Country owner,
            Country partner,
            boolean given,
            @Nullable Instant told,
            Map<SheetField, String> fields) {
        fields.forEach((field, words) -> jdbc.sql("insert into query_release (query_id, owner, case_id, field, words,"
                        + " partner, given, told_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id.uuid())
                .param(owner.code())
                .param(caseId.uuid())
                .param(field.code())
                .param(words)
                .param(partner.code())
                .param(given)
                .param(told == null ? null : at(told))
                .update());
    }

    /** In the order of the sheet. */
    Map<SheetField, String> of(QueryId id, Country owner) {
        Map<SheetField, String> fields = new EnumMap<>(SheetField.class);
        jdbc.sql("select field, words from query_release where owner = ? and query_id = ?")
                .params(owner.code(), id.uuid())
                .query(row -> {
                    String words = row.getString("words");
                    SheetField.ofCode(row.getString("field")).ifPresent(field -> fields.put(field, words));
                });
        return fields;
    }

    void forget(QueryId id, Country owner) {
        jdbc.sql("delete from query_release where owner = ? and query_id = ?")
                .params(owner.code(), id.uuid())
                .update();
    }
}
