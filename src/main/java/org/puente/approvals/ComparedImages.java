package org.puente.approvals;

import java.time.Instant;
import java.util.Optional;
import org.puente.biometrics.ComparisonOutcome;
import org.puente.biometrics.Conclusion;

/**
 * Prints and photo of one person: what came with the case, and what the receiving side made of it.
 *
 * @param fingers how many fingers the sending side disclosed a print of
 * @param conclusion the latest that the own side's examiners came to together
 * @param photoAdded when the sending side added the photo that it disclosed
 * @param photoCompared a photo comparison is named as evidence
 */
public record ComparedImages(
        int fingers, Optional<Conclusion> conclusion, Optional<Instant> photoAdded, boolean photoCompared) {

    /** Whether a fingerprint conclusion may be named as evidence. */
    public boolean sayTheSamePerson() {
        return conclusion
                .filter(latest -> latest.outcome() == ComparisonOutcome.SAME_PERSON)
                .isPresent();
    }
}
