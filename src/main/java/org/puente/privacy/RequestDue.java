package org.puente.privacy;

import java.time.Instant;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * A person's request waits and has to be answered within days; published again each time that somebody looks.
 *
 * @param overdue its time is over
 */
public record RequestDue(UUID request, CaseId caseId, Country side, boolean overdue, Instant at) {}
