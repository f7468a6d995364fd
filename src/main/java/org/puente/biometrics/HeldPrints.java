package org.puente.biometrics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.agreements.DisclosedField;
import org.puente.cases.DataKind;
import org.puente.cases.Disclosures;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.sealing.SealPurpose;
import org.puente.sealing.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The prints that a side took of a person, and its examiners' drafts. What they recorded ends with the key. */
@Component
class HeldPrints implements HeldData {

    private static final List<String> ROWS_OF_ENROLMENTS = List.of(
            "delete from missing_finger where owner = ? and enrolment_id in"
                    + " (select id from enrolment where owner = ? and case_id = ?)",
            "delete from enrolment_officer where owner = ? and enrolment_id in"
                    + " (select id from enrolment where owner = ? and case_id = ?)",
            "delete from print_file where owner = ? and enrolment_id in"
                    + " (select id from enrolment where owner = ? and case_id = ?)");

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Disclosures disclosures;
    private final GalleryChanges changes;

    HeldPrints(JdbcClient jdbc, Vault vault, Disclosures disclosures, GalleryChanges changes) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.disclosures = disclosures;
        this.changes = changes;
    }

    @Override
    public DataKind kind() {
        return DataKind.PRINTS;
    }

    @Override
    public long count(CaseId id, Country owner) {
        return jdbc.sql("select count(*) from finger_print where owner = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .query(Long.class)
                .single();
    }

    @Override
    public boolean crossed(CaseId id, Country owner) {
        return disclosures.gave(id, owner, DisclosedField.FINGERPRINTS);
    }

    @Override
    public Optional<String> stillNeeded(CaseId id, Country owner) {
        int open = jdbc.sql("select count(*) from verification v join comparison c on c.id = v.comparison_id"
                        + " where v.country = ? and v.case_id = ? and c.settled_at is null")
                .params(owner.code(), id.uuid())
                .query(Integer.class)
                .single();
        return open > 0 ? Optional.of("biometrics.held.comparison") : Optional.empty();
    }

    @Override
    public void erase(CaseId id, Country owner) {
        vault.destroy(owner, id, SealPurpose.PRINTS);
        changes.add(id, owner);
        jdbc.sql("delete from gallery_codes where owner = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .update();
        forgetDrafts(id, owner);
        List<UUID> contents = contents(id, owner);
        jdbc.sql("delete from finger_print where owner = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .update();
        ROWS_OF_ENROLMENTS.forEach(sql ->
                jdbc.sql(sql).params(owner.code(), owner.code(), id.uuid()).update());
        jdbc.sql("delete from enrolment where owner = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .update();
        jdbc.sql("delete from print_import_line where owner = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .update();
        contents.forEach(content -> jdbc.sql("delete from print_content where owner = ? and id = ?")
                .params(owner.code(), content)
                .update());
    }

    private List<UUID> contents(CaseId id, Country owner) {
        return jdbc.sql(
                        "select image_id from finger_print where owner = ? and case_id = ? and image_id is not null union"
                                + " select f.content_id from print_file f join enrolment e on e.id = f.enrolment_id"
                                + " where f.owner = ? and e.case_id = ?")
                .params(owner.code(), id.uuid(), owner.code(), id.uuid())
                .query(UUID.class)
                .list();
    }

    private void forgetDrafts(CaseId id, Country owner) {
        jdbc.sql("update comparison_review set draft = '', draft_key = null where country = ? and draft_key is not null"
                        + " and comparison_id in (select comparison_id from verification"
                        + " where country = ? and case_id = ?)")
                .params(owner.code(), owner.code(), id.uuid())
                .update();
    }
}
