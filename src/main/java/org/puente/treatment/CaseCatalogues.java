package org.puente.treatment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.audit.Audited;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.treatment.Catalogue.Agreed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which catalogue a case started with: its version, and the agreement that added to it. */
@Component
class CaseCatalogues {

    private static final String DRAFTED = "case.drafted";

    private final JdbcClient jdbc;
    private final Catalogues catalogues;

    /** Asked for late: cases ask their rules, and the rules read the catalogue. */
    private final ObjectProvider<CaseDesk> cases;

    CaseCatalogues(JdbcClient jdbc, Catalogues catalogues, ObjectProvider<CaseDesk> cases) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
        this.cases = cases;
    }

    /** A new case starts with the newest that its agreement says, in the transaction that opens it. */
    @EventListener
    void whenCaseStarts(Audited act) {
        if (act.what().equals(DRAFTED)) {
            act.onCase().ifPresent(this::start);
        }
    }

    private void start(CaseId id) {
        Catalogue catalogue = catalogues.startingUnder(
                cases.getObject().facts(id).orElseThrow(CaseNotFound::new).agreement());
        Optional<Agreed> agreed = Optional.ofNullable(catalogue.agreed());
        jdbc.sql("insert into treatment_case (case_id, catalogue_version, agreement_id, agreement_version)"
                        + " values (?, ?, ?, ?)")
                .param(id.uuid())
                .param(catalogue.version())
                .param(agreed.map(Agreed::id).orElse(null))
                .param(agreed.map(Agreed::version).orElse(null))
                .update();
    }

    Catalogue newest() {
        return catalogues.newest();
    }

    /** As the catalogue of a case has it; in the newest words if that has none, as of what was told before it was asked. */
    Optional<Check> check(@Nullable Catalogue of, String id) {
        return Optional.ofNullable(of).flatMap(kept -> kept.check(id)).or(() -> catalogues.check(id));
    }

    Map<CaseId, Catalogue> of(Collection<CaseId> ids) {
        Map<CaseId, Catalogue> all = new HashMap<>();
        if (ids.isEmpty()) {
            return all;
        }
        jdbc.sql("select case_id, catalogue_version, agreement_id, agreement_version from treatment_case"
                        + " where case_id in (:ids)")
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .query(row -> {
                    all.put(new CaseId(row.getObject("case_id", UUID.class)), catalogue(row));
                });
        return all;
    }

    /** Of a row with the columns of {@code treatment_case}, which are null if the case has none. */
    Catalogue catalogue(ResultSet row) throws SQLException {
        if (row.getObject("catalogue_version") == null) {
            return catalogues.newest();
        }
        String agreement = row.getString("agreement_id");
        return catalogues.of(
                row.getInt("catalogue_version"),
                agreement == null ? null : new Agreed(agreement, row.getInt("agreement_version")));
    }

    Catalogue of(CaseId id) {
        return of(List.of(id)).getOrDefault(id, catalogues.newest());
    }
}
