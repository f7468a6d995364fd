package org.puente.exchange;

import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * A person of the side that owns the galleries has to decide what leaves in answer to a query.
 *
 * @param caseId the case of both sides for which it was asked
 * @param owner that side
 */
public record AnswerAwaited(CaseId caseId, Country owner) {}
