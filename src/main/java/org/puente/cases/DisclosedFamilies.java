package org.puente.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.DisclosedField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which submitted cases belong to one family, as the receiving side was told; a draft of the family is none of them. */
@Component
class DisclosedFamilies {

    private final JdbcClient jdbc;
    private final SheetBook sheets;

    DisclosedFamilies(JdbcClient jdbc, SheetBook sheets) {
        this.jdbc = jdbc;
        this.sheets = sheets;
    }

    /** Tells the receiving side the family of a submitted case as the sender knows it now, where the agreement says so. */
    void bringUpToDate(CaseId id, AgreementProfile agreement) {
        Country from = agreement.country(Side.SENDING);
        jdbc.sql("delete from disclosed_family where case_id = ? and from_country = ?")
                .params(id.uuid(), from.code())
                .update();
        if (agreement.disclosedAtSubmit().contains(DisclosedField.FAMILY_GROUP)) {
            sheets.of(id, from)
                    .flatMap(sheet -> Optional.ofNullable(sheet.family()))
                    .ifPresent(family -> jdbc.sql("insert into disclosed_family (case_id, from_country, to_country,"
                                    + " family_group) values (?, ?, ?, ?)")
                            .params(
                                    id.uuid(),
                                    from.code(),
                                    agreement.partnerOf(from).code(),
                                    family)
                            .update());
        }
    }

    /** The families of these cases that a country was told of. */
    Map<CaseId, UUID> of(Collection<CaseId> ids, Country reader) {
        Map<CaseId, UUID> families = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select case_id, family_group from disclosed_family where to_country = :reader"
                            + " and case_id in (:ids)")
                    .param("reader", reader.code())
                    .param("ids", ids.stream().map(CaseId::uuid).toList())
                    .query(row -> {
                        families.put(
                                new CaseId(row.getObject("case_id", UUID.class)),
                                row.getObject("family_group", UUID.class));
                    });
        }
        return families;
    }

    /** The cases of a family that a country was told of. */
    List<CaseId> members(UUID family, Country reader) {
        return jdbc.sql("select f.case_id from disclosed_family f join repatriation_case c on c.id = f.case_id"
                        + " where f.to_country = ? and f.family_group = ? order by c.submitted_at, c.number")
                .params(reader.code(), family)
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }
}
