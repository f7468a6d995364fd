package org.puente.biometrics;

import java.time.Instant;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * For which case, and why, a comparison was asked.
 *
 * @param subject the person's name as the asking side knew it then; examiners read no cases, and see it after their own
 *     conclusion only
 * @param searched whether a search proposed the candidate, and not an officer
 */
record VerificationRow(
        ComparisonId comparison,
        Country country,
        CaseId caseId,
        String subject,
        VerificationPurpose purpose,
        String askedBy,
        Instant asked,
        boolean searched) {}
