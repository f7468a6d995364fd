package org.puente.biometrics;

import static org.puente.access.Permission.READ_CASES;

import java.util.List;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the examiners of a country found on its cases. The other side learns of it only when it is named as evidence. */
@Service
public class Conclusions {

    private final VerificationBook verifications;

    Conclusions(VerificationBook verifications) {
        this.verifications = verifications;
    }

    /** The comparisons that the acting user's country asked for on a case, the latest first. */
    @Requires(READ_CASES)
    @Transactional(readOnly = true)
    public List<Conclusion> forCase(CaseId caseId) {
        return verifications.conclusions(caseId, Actors.current().country());
    }

    /**
     * The latest that the examiners of the acting user's country came to; it alone counts. That the person is recorded
     * twice is nothing that a nationality could rest on.
     */
    @Requires(READ_CASES)
    @Transactional(readOnly = true)
    public Optional<Conclusion> settled(CaseId caseId) {
        return forCase(caseId).stream()
                .filter(Conclusion::isSettled)
                .filter(conclusion -> conclusion.purpose() != VerificationPurpose.DUPLICATE)
                .findFirst();
    }
}
