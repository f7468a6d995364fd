package org.puente.biometrics;

import java.util.List;
import org.puente.cases.DataKind;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom a side searched, and whose prints its examiners compared. What they recorded cannot be deleted, and names nobody without this. */
@Component
class HeldComparisons implements HeldData {

    private static final List<String> OF_SEARCHES = List.of(
            "delete from print_search_candidate where owner = ? and search_id in"
                    + " (select id from print_search where owner = ? and case_id = ?)",
            "delete from print_search_finger where owner = ? and search_id in"
                    + " (select id from print_search where owner = ? and case_id = ?)");

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
        return jdbc.sql("select (select count(*) from verification where country = ? and case_id = ?)"
                        + " + (select count(*) from print_search where owner = ? and case_id = ?)")
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
        OF_SEARCHES.forEach(sql ->
                jdbc.sql(sql).params(owner.code(), owner.code(), id.uuid()).update());
        jdbc.sql("delete from print_search_candidate where owner = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .update();
        jdbc.sql("delete from print_search where owner = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .update();
        jdbc.sql("delete from verification where country = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .update();
    }
}
