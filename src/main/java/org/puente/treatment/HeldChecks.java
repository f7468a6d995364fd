package org.puente.treatment;

import java.util.List;
import java.util.Optional;
import org.puente.access.Erasures;
import org.puente.cases.DataKind;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks, incidents, restraints and force that a side recorded of a person. */
@Component
class HeldChecks implements HeldData {

    private static final List<String> ROWS = List.of(
            "delete from treatment_force_account where owner = ? and case_id = ?",
            "delete from treatment_force where owner = ? and case_id = ?",
            "delete from treatment_authorisation where owner = ? and case_id = ?",
            "delete from treatment_restraint_review where owner = ? and restraint_id in"
                    + " (select id from treatment_restraint where case_id = ?)",
            "delete from treatment_restraint where owner = ? and case_id = ?",
            "delete from treatment_todo where owner = ? and case_id = ?",
            "delete from treatment_shared where owner = ? and case_id = ?",
            "delete from treatment_incident_answer where owner = ? and case_id = ?",
            "delete from treatment_incident where owner = ? and case_id = ?",
            "delete from treatment_override where owner = ? and case_id = ?",
            "delete from treatment_answer_picture where owner = ? and case_id = ?",
            "delete from treatment_answer where owner = ? and case_id = ?",
            "delete from treatment_facts where owner = ? and case_id = ?");

    private final JdbcClient jdbc;
    private final Erasures erasures;

    HeldChecks(JdbcClient jdbc, Erasures erasures) {
        this.jdbc = jdbc;
        this.erasures = erasures;
    }

    @Override
    public DataKind kind() {
        return DataKind.CHECKS;
    }

    @Override
    public long count(CaseId id, Country owner) {
        return jdbc.sql("select (select count(*) from treatment_answer where owner = ? and case_id = ?)"
                        + " + (select count(*) from treatment_incident where owner = ? and case_id = ?)"
                        + " + (select count(*) from treatment_restraint where owner = ? and case_id = ?)"
                        + " + (select count(*) from treatment_force where owner = ? and case_id = ?)")
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

    @Override
    public boolean crossed(CaseId id, Country owner) {
        return isThere("select count(*) from treatment_shared where owner = ? and case_id = ?", id, owner);
    }

    @Override
    public Optional<String> stillNeeded(CaseId id, Country owner) {
        boolean open = isThere(
                "select count(*) from treatment_incident where owner = ? and case_id = ? and closed_at is null",
                id,
                owner);
        return open ? Optional.of("treatment.held.incident") : Optional.empty();
    }

    private boolean isThere(String sql, CaseId id, Country owner) {
        return jdbc.sql(sql)
                        .params(owner.code(), id.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void erase(CaseId id, Country owner) {
        erasures.of(
                id,
                () -> ROWS.forEach(
                        sql -> jdbc.sql(sql).params(owner.code(), id.uuid()).update()));
    }
}
