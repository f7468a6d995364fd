package org.puente.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sender's own working copies. Never read for the other side. */
@Component
class SheetBook {

    private final JdbcClient jdbc;
    private final ReadOnce once;
    private final SheetJson json;

    SheetBook(JdbcClient jdbc, ReadOnce once, SheetJson json) {
        this.jdbc = jdbc;
        this.once = once;
        this.json = json;
    }

    void open(CaseId id, Country owner, PersonId person, String draftNumber, Sheet sheet, Instant now) {
        jdbc.sql("insert into case_sheet (case_id, owner, person_id, draft_number, fields, created_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)")
                .params(id.uuid(), owner.code(), person.uuid(), draftNumber, json.write(sheet), Rows.at(now))
                .update();
    }

    Optional<OwnSheet> of(CaseId id, Country owner) {
        return once.get(List.of("sheet", id, owner), () -> read(id, owner));
    }

    private Optional<OwnSheet> read(CaseId id, Country owner) {
        return jdbc.sql("select person_id, draft_number, fields, family_group, version from case_sheet"
                        + " where case_id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .query((row, n) -> read(row))
                .optional();
    }

    private OwnSheet read(ResultSet row) throws SQLException {
        return new OwnSheet(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("draft_number"),
                json.read(row.getString("fields")),
                row.getObject("family_group", UUID.class),
                row.getLong("version"));
    }

    Map<CaseId, OwnSheet> ofAll(Collection<CaseId> ids, Country owner) {
        Map<CaseId, OwnSheet> all = new HashMap<>();
        jdbc.sql("select case_id, person_id, draft_number, fields, family_group, version from case_sheet"
                        + " where owner = :owner and case_id in (:ids)")
                .param("owner", owner.code())
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .query(row -> {
                    all.put(new CaseId(row.getObject("case_id", UUID.class)), read(row));
                });
        return all;
    }

    Map<CaseId, UUID> families(Country owner, Collection<CaseId> ids) {
        Map<CaseId, UUID> families = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select case_id, family_group from case_sheet where owner = :owner"
                            + " and family_group is not null and case_id in (:ids)")
                    .param("owner", owner.code())
                    .param("ids", ids.stream().map(CaseId::uuid).toList())
                    .query(row -> {
                        families.put(
                                new CaseId(row.getObject("case_id", UUID.class)),
                                row.getObject("family_group", UUID.class));
                    });
        }
        return families;
    }

    /** @return whether nobody else changed the sheet since that version */
    boolean change(CaseId id, Country owner, Sheet sheet, long version, Instant now) {
        return jdbc.sql("update case_sheet set fields = ?, version = version + 1, changed_at = ?"
                                + " where case_id = ? and owner = ? and version = ?")
                        .params(json.write(sheet), Rows.at(now), id.uuid(), owner.code(), version)
                        .update()
                == 1;
    }

    int casesOf(PersonId person, Country owner) {
        return jdbc.sql("select count(*) from case_sheet where owner = ? and person_id = ?")
                .params(owner.code(), person.uuid())
                .query(Integer.class)
                .single();
    }

    void joinFamily(CaseId id, Country owner, @Nullable UUID family) {
        jdbc.sql("update case_sheet set family_group = ? where case_id = ? and owner = ?")
                .param(family)
                .param(id.uuid())
                .param(owner.code())
                .update();
    }

    List<CaseId> family(Country owner, UUID family) {
        return jdbc.sql("select case_id from case_sheet where owner = ? and family_group = ? order by created_at")
                .params(owner.code(), family)
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    record OwnSheet(
            PersonId person,
            String draftNumber,
            Sheet sheet,
            @Nullable UUID family,
            long version) {}
}
