package org.puente.biometrics;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.puente.countries.CaseId;

/**
 * For what somebody wants prints, or a report on them, as a file.
 *
 * @param subject a set of prints, or a comparison
 * @param photo whether the person's photo goes along
 * @param note in the officer's words; may be empty
 */
record PrintExportOrder(
        UUID id,
        CaseId caseId,
        UUID subject,
        PrintExportFormat format,
        boolean photo,
        PrintExportPurpose purpose,
        String note,
        Locale language,
        Instant askedAt) {}
