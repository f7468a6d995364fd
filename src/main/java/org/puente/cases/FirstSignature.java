package org.puente.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;
import org.puente.countries.UserId;

/**
 * The first of two signatures on a step, waiting for the second. Where both are of one side, known to that side alone;
 * where each side gives one, known to both.
 */
public record FirstSignature(
        Step step,
        Country country,
        UserId signer,
        String signerName,
        Instant at,
        @Nullable String code) {}
