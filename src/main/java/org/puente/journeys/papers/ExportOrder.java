package org.puente.journeys.papers;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.journeys.JourneyId;

/**
 * For what somebody wants a manifest on paper.
 *
 * @param version one that the officer's side froze; null for the manifest as it is now
 * @param note in the officer's words; may be empty
 */
record ExportOrder(
        UUID id,
        JourneyId journey,
        @Nullable UUID version,
        PaperFormat format,
        ExportPurpose purpose,
        String note,
        Locale language,
        Instant askedAt) {}
