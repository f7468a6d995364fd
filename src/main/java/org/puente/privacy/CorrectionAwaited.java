package org.puente.privacy;

import org.puente.countries.CaseId;
import org.puente.countries.Country;

/** A correction that a person asked for was found right, and a caseworker of that side has to make it. */
public record CorrectionAwaited(CaseId caseId, Country side) {}
