package org.puente.treatment;

import org.puente.cases.UnavailabilityCause;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;

/** A blocking check that a side answered with fail makes the case unavailable until it is put right or set aside. */
@Component
class RedChecks implements UnavailabilityCause {

    private final CaseCatalogues catalogues;
    private final OwnWordsReader reader;

    RedChecks(CaseCatalogues catalogues, OwnWordsReader reader) {
        this.catalogues = catalogues;
        this.reader = reader;
    }

    @Override
    public boolean stands(CaseId id, Country owner) {
        OwnWords words = reader.of(id, owner);
        return catalogues.of(id).checks().stream()
                .anyMatch(check -> check.isBlocking() && words.standing(check) == Standing.RED);
    }
}
