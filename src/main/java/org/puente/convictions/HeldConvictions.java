package org.puente.convictions;

import java.util.List;
import org.puente.cases.DataKind;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a side wrote down of convictions, proposed, released and received. What it received ends with its own case; that what
 * it gave is erased, the other side is told, which then knows what to look at.
 */
@Component
class HeldConvictions implements HeldData {

    private final JdbcClient jdbc;

    HeldConvictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DataKind kind() {
        return DataKind.CONVICTIONS;
    }

    @Override
    public long count(CaseId id, Country owner) {
        return jdbc.sql("select (select count(*) from conviction where owner = ? and case_id = ?)"
                        + " + (select count(*) from conviction_proposal where owner = ? and case_id = ?)"
                        + " + (select count(*) from conviction_release where owner = ? and case_id = ?)")
                .params(owner.code(), id.uuid(), owner.code(), id.uuid(), owner.code(), id.uuid())
                .query(Long.class)
                .single();
    }

    @Override
    public boolean crossed(CaseId id, Country owner) {
        return jdbc.sql("select count(*) from conviction_release where owner = ? and case_id = ? and giver = ?")
                        .params(owner.code(), id.uuid(), owner.code())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void erase(CaseId id, Country owner) {
        List.of(
                        "delete from conviction_release_item where owner = ? and case_id = ?",
                        "delete from conviction_release where owner = ? and case_id = ?",
                        "delete from conviction_proposal_item where owner = ? and case_id = ?",
                        "delete from conviction_proposal where owner = ? and case_id = ?",
                        "delete from conviction where owner = ? and case_id = ?")
                .forEach(sql -> jdbc.sql(sql).params(owner.code(), id.uuid()).update());
    }
}
