package org.puente.biometrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;

/**
 * A comparison as it stands in its row.
 *
 * @param examiners how many are needed as far as is known: two, or three once two differed
 * @param outcome what the examiners came to; null while they are at work
 */
record ComparisonRow(
        ComparisonId id,
        String number,
        Country country,
        String openedBy,
        Instant openedAt,
        @Nullable Instant due,
        int examiners,
        @Nullable ComparisonOutcome outcome,
        @Nullable Instant settledAt) {}
