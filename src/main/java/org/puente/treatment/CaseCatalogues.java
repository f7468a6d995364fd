package org.puente.treatment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version of the catalogue a case started with. */
@Component
class CaseCatalogues {

    private static final String DRAFTED = "case.drafted";

    private final JdbcClient jdbc;
    private final Catalogues catalogues;

    CaseCatalogues(JdbcClient jdbc, Catalogues catalogues) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
    }

    /** A new case starts with the newest version, in the transaction that opens it. */
    @EventListener
    void whenCaseStarts(Audited act) {
        if (act.what().equals(DRAFTED)) {
            act.onCase()
                    .ifPresent(id -> jdbc.sql("insert into treatment_case (case_id, catalogue_version) values (?, ?)")
                            .params(id.uuid(), catalogues.newest().version())
                            .update());
        }
    }

    Catalogue newest() {
        return catalogues.newest();
    }

    Map<CaseId, Catalogue> of(Collection<CaseId> ids) {
        Map<CaseId, Catalogue> all = new HashMap<>();
        jdbc.sql("select case_id, catalogue_version from treatment_case where case_id in (:ids)")
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .query(row -> {
                    all.put(
                            new CaseId(row.getObject("case_id", UUID.class)),
                            catalogues.version(row.getInt("catalogue_version")));
                });
        return all;
    }

    Catalogue of(CaseId id) {
        return jdbc.sql("select catalogue_version from treatment_case where case_id = ?")
                .param(id.uuid())
                .query(Integer.class)
                .optional()
                .map(catalogues::version)
                .orElseGet(catalogues::newest);
    }
}
