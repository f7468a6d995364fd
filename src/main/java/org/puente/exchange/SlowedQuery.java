package org.puente.exchange;

import java.time.Duration;
import java.time.Instant;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * A query whose answers take longer than agreed.
 *
 * @param own whether the auditor's side asked it, and not the other
 * @param partner the other side
 * @param caseId for which it was asked, known to both sides
 * @param askedBy who asked; empty where the other side did
 */
public record SlowedQuery(
        Instant asked, boolean own, Country partner, CaseId caseId, String askedBy, Slowness why, Duration tick) {}
