package org.puente.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.puente.access.Actors;
import org.puente.access.SignedIn;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Under which agreement cases run: all that scheduled work needs to know of them. */
@Service
public class CaseTerms {

    private final Cases cases;
    private final CaseAgreements agreements;

    CaseTerms(Cases cases, CaseAgreements agreements) {
        this.cases = cases;
        this.agreements = agreements;
    }

    /** Without the cases that the acting country may not open. */
    @SignedIn
    @Transactional(readOnly = true)
    public Map<CaseId, AgreementProfile> of(Collection<CaseId> ids) {
        Map<CaseId, AgreementProfile> all = new HashMap<>();
        if (!ids.isEmpty()) {
            cases.allOpenFor(
                            ids.stream().map(CaseId::uuid).toList(),
                            Actors.current().country().code())
                    .forEach(found -> all.put(found.id(), agreements.of(found)));
        }
        return all;
    }
}
