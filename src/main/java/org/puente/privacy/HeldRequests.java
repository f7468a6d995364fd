package org.puente.privacy;

import java.util.List;
import org.puente.cases.DataKind;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person said in their requests, and the letters to them. That they asked, and what became of it, stays as a line without them. */
@Component
class HeldRequests implements HeldData {

    private final JdbcClient jdbc;

    HeldRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DataKind kind() {
        return DataKind.REQUESTS;
    }

    @Override
    public long count(CaseId id, Country owner) {
        return jdbc.sql("select (select count(*) from privacy_claim where owner = ? and case_id = ?)"
                        + " + (select count(*) from privacy_letter where owner = ? and case_id = ?)")
                .params(owner.code(), id.uuid(), owner.code(), id.uuid())
                .query(Long.class)
                .single();
    }

    @Override
    public boolean crossed(CaseId id, Country owner) {
        return false;
    }

    @Override
    public void erase(CaseId id, Country owner) {
        List.of(
                        "delete from privacy_claim where owner = ? and case_id = ?",
                        "delete from privacy_letter where owner = ? and case_id = ?")
                .forEach(sql -> jdbc.sql(sql).params(owner.code(), id.uuid()).update());
    }
}
