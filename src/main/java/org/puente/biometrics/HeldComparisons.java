package org.puente.biometrics;

import org.puente.cases.DataKind;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose prints a side's examiners compared. What they recorded cannot be deleted, and names nobody without this. */
@Component
class HeldComparisons implements HeldData {

    private final JdbcClient jdbc;

    HeldComparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DataKind kind() {
        return DataKind.COMPARISONS;
    }

    @Override
    public long count(CaseId id, Country owner) {
        return jdbc.sql("select count(*) from verification where country = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .query(Long.class)
                .single();
    }

    @Override
    public boolean crossed(CaseId id, Country owner) {
        return false;
    }

    @Override
    public void erase(CaseId id, Country owner) {
        jdbc.sql("delete from verification where country = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .update();
    }
}
