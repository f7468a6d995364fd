package org.puente.exchange;

import java.util.EnumMap;
import java.util.Map;
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

    /** @param caseId under which this country keeps it */
    void add(QueryId id, CaseId caseId, Country owner, Map<SheetField, String> fields) {
        fields.forEach((field, words) -> jdbc.sql(
                        "insert into query_release (query_id, owner, case_id, field, words) values (?, ?, ?, ?, ?)")
                .params(id.uuid(), owner.code(), caseId.uuid(), field.code(), words)
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
