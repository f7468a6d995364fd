package org.puente.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * A first signature of the reader's side that waits for somebody's second one.
 *
 * @param due until when, by the agreement; null while a hold makes the clock stand still
 * @param hidden the partner's hold sentence stands
 */
public record WaitingSignature(
        CaseId id,
        String number,
        String personName,
        FirstSignature first,
        @Nullable Instant due,
        boolean hidden) {}
