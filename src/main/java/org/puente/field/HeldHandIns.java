package org.puente.field;

import java.util.List;
import java.util.Optional;
import org.puente.cases.DataKind;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a side's officers handed in about a person, with the photographs. It never crossed. */
@Component
class HeldHandIns implements HeldData {

    private static final List<String> ROWS = List.of(
            "delete from field_photo where owner = ? and case_id = ?",
            "delete from field_item where owner = ? and case_id = ?",
            "delete from field_device_person where owner = ? and case_id = ?");

    private final JdbcClient jdbc;

    HeldHandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DataKind kind() {
        return DataKind.CHECKS;
    }

    @Override
    public long count(CaseId id, Country owner) {
        return jdbc.sql(
                        "select (select count(*) from field_photo where owner = ? and case_id = ?)"
                                + " + (select count(*) from field_item where owner = ? and case_id = ? and outcome <> 'APPLIED')")
                .params(owner.code(), id.uuid(), owner.code(), id.uuid())
                .query(Long.class)
                .single();
    }

    @Override
    public boolean crossed(CaseId id, Country owner) {
        return false;
    }

    @Override
    public Optional<String> stillNeeded(CaseId id, Country owner) {
        boolean open = jdbc.sql("select count(*) from field_item where owner = ? and case_id = ?"
                                + " and outcome in ('CONFLICT', 'QUARANTINED') and settled_at is null")
                        .params(owner.code(), id.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
        return open ? Optional.of("field.held.to_settle") : Optional.empty();
    }

    @Override
    public void erase(CaseId id, Country owner) {
        ROWS.forEach(sql -> jdbc.sql(sql).params(owner.code(), id.uuid()).update());
    }
}
