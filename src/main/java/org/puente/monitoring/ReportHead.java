package org.puente.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;

/** Whose report on which journey it is. @param finishedAt null while its monitor writes it */
public record ReportHead(
        ReportId id,
        JourneyId journey,
        UserId monitor,
        String monitorName,
        @Nullable Instant finishedAt) {}
