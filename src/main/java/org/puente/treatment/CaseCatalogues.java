package org.puente.treatment;

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

    Catalogue of(CaseId id) {
        return jdbc.sql("select catalogue_version from treatment_case where case_id = ?")
                .param(id.uuid())
                .query(Integer.class)
                .optional()
                .map(catalogues::version)
                .orElseGet(catalogues::newest);
    }
}
