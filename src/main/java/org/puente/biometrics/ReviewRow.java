package org.puente.biometrics;

import java.time.Instant;
import org.puente.countries.Country;
import org.puente.countries.UserId;

/**
 * One examiner's part of a comparison as it stands in its row.
 *
 * @param place 1, 2 or 3; never told to anybody before the comparison is settled
 */
record ReviewRow(
        ReviewId id,
        ComparisonId comparison,
        Country country,
        UserId examiner,
        String examinerName,
        int place,
        Instant taken,
        ComparisonDraft draft) {}
