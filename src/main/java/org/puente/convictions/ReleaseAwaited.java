package org.puente.convictions;

import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * A release of convictions was proposed and waits for its second signature.
 *
 * @param side whose two persons release it
 */
public record ReleaseAwaited(CaseId caseId, Country side) {}
