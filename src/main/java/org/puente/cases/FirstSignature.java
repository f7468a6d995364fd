package org.puente.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.UserId;

/** The first of two signatures on a step, waiting for the second. Known to its own side alone. */
public record FirstSignature(
        Step step,
        UserId signer,
        String signerName,
        Instant at,
        @Nullable String code) {}
