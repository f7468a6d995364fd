package org.puente.cases;

import java.util.List;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.people.ForgottenPersons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a side wrote about a case and its person. Number, states and the days of shared steps stay, without anybody's
 * name: figures and certificates refer to them.
 */
@Component
class HeldCase implements HeldData {

    private static final List<String> ROWS = List.of(
            "delete from case_listing where viewer = ? and case_id = ?",
            "delete from clock_escalation where viewer = ? and case_id = ?",
            "delete from case_clock where viewer = ? and case_id = ?",
            "delete from case_search_key where viewer = ? and case_id = ?",
            "delete from case_assignment where country = ? and case_id = ?",
            "delete from case_signature where country = ? and case_id = ?",
            "delete from case_event where private_to = ? and case_id = ?",
            "delete from case_hold where owner = ? and case_id = ?",
            "delete from unavailability where owner = ? and case_id = ?",
            "delete from case_circumstances where owner = ? and case_id = ?",
            "delete from protection_clearance where owner = ? and case_id = ?",
            "delete from removal_order where owner = ? and case_id = ?",
            "delete from disclosed_family where from_country = ? and case_id = ?",
            "delete from disclosed_item where from_country = ? and case_id = ?",
            "delete from disclosure_change where disclosure_id in"
                    + " (select id from disclosure where from_country = ? and case_id = ?)",
            "delete from disclosure where from_country = ? and case_id = ?",
            "delete from case_sheet where owner = ? and case_id = ?");

    private final JdbcClient jdbc;
    private final SheetBook sheets;
    private final ForgottenPersons persons;

    HeldCase(JdbcClient jdbc, SheetBook sheets, ForgottenPersons persons) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.persons = persons;
    }

    @Override
    public DataKind kind() {
        return DataKind.CASE;
    }

    @Override
    public long count(CaseId id, Country owner) {
        return jdbc.sql("select count(*) from case_listing where viewer = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .query(Long.class)
                .single();
    }

    @Override
    public boolean crossed(CaseId id, Country owner) {
        return jdbc.sql("select count(*) from disclosure where from_country = ? and case_id = ?")
                        .params(owner.code(), id.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void erase(CaseId id, Country owner) {
        sheets.of(id, owner)
                .filter(sheet -> sheets.casesOf(sheet.person(), owner) == 1)
                .ifPresent(sheet -> persons.forget(sheet.person(), owner));
        ROWS.forEach(sql -> jdbc.sql(sql).params(owner.code(), id.uuid()).update());
    }
}
