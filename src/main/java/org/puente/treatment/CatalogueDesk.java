package org.puente.treatment;

import java.util.List;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.SignedIn;
import org.puente.agreements.Agreements;
import org.puente.cases.CaseDesk;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the catalogue. They are no secret: whoever is signed in works by them. */
@Service
public class CatalogueDesk {

    private final Catalogues catalogues;
    private final CaseCatalogues ofCases;
    private final CaseDesk cases;
    private final Agreements agreements;

    CatalogueDesk(Catalogues catalogues, CaseCatalogues ofCases, CaseDesk cases, Agreements agreements) {
        this.agreements = agreements;
        this.catalogues = catalogues;
        this.ofCases = ofCases;
        this.cases = cases;
    }

    /** The delivered ones in order, then what the agreements of the reader's country made of them. */
    @SignedIn
    public List<Catalogue> all() {
        return catalogues.all().stream().filter(this::isReaders).toList();
    }

    private boolean isReaders(Catalogue catalogue) {
        Catalogue.Agreed by = catalogue.agreed();
        return by == null
                || Actors.current()
                        .countryIfAny()
                        .map(country ->
                                agreements.version(by.id(), by.version()).involves(country))
                        .orElse(true);
    }

    /** The one that a case keeps; empty for a foreign case. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<Catalogue> of(CaseId id) {
        return cases.facts(id).map(facts -> ofCases.of(facts.id()));
    }

    @SignedIn
    public CatalogueDifference difference(Catalogue from, Catalogue to) {
        return CatalogueDifference.between(from, to);
    }
}
