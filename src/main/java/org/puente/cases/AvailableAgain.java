package org.puente.cases;

import org.puente.countries.CaseId;

/**
 * The acting country's own causes are gone, so that what it kept back while they stood may cross; published in the
 * transaction of what ended the last of them.
 */
public record AvailableAgain(CaseId id) {}
