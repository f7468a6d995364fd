package org.puente.cases;

import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * What one person of a side wants to release on a case waits for the second one's signature.
 *
 * @param side whose two persons release it
 */
public record ReleaseAwaited(CaseId caseId, Country side) {}
