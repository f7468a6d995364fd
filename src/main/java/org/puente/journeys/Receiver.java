package org.puente.journeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * Who receives a child on arrival; nobody else may.
 *
 * @param receivedAt when that person had shown the document and taken the child in; null before
 */
public record Receiver(
        CaseId caseId,
        String name,
        String relation,
        String documentNumber,
        @Nullable Instant receivedAt) {}
