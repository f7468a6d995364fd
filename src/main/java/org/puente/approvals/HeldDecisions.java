package org.puente.approvals;

import java.util.List;
import org.puente.cases.DataKind;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a side found out and decided about a person's nationality and travel document, and what it told of it. */
@Component
class HeldDecisions implements HeldData {

    private static final List<String> ROWS = List.of(
            "delete from nationality_decision where country_code = ? and case_id = ?",
            "delete from travel_document where country_code = ? and case_id = ?",
            "delete from approval_look where country_code = ? and case_id = ?",
            "delete from disclosed_evidence where from_country = ? and case_id = ?",
            "delete from disclosed_travel_document where from_country = ? and case_id = ?");

    private final JdbcClient jdbc;

    HeldDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DataKind kind() {
        return DataKind.DECISIONS;
    }

    @Override
    public long count(CaseId id, Country owner) {
        return jdbc.sql("select (select count(*) from nationality_decision where country_code = ? and case_id = ?)"
                        + " + (select count(*) from travel_document where country_code = ? and case_id = ?)")
                .params(owner.code(), id.uuid(), owner.code(), id.uuid())
                .query(Long.class)
                .single();
    }

    @Override
    public boolean crossed(CaseId id, Country owner) {
        return jdbc.sql("select count(*) from disclosed_evidence where from_country = ? and case_id = ?")
                        .params(owner.code(), id.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void erase(CaseId id, Country owner) {
        ROWS.forEach(sql -> jdbc.sql(sql).params(owner.code(), id.uuid()).update());
    }
}
