package org.puente.agreements;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;

/** A version as an administrator handed it in. */
record Proposal(
        UUID id,
        String agreement,
        int version,
        byte[] content,
        String seal,
        LocalDate inForceOn,
        Instant begins,
        Country proposedIn,
        Instant proposedAt,
        @Nullable Instant withdrawnAt,
        boolean open) {

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    String file() {
        return agreement + "-v" + version + ".yaml";
    }
}
