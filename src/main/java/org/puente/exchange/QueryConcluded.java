package org.puente.exchange;

import java.time.Instant;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;

/**
 * The last word on a query is written into the rows of the side that asked, in the transaction in which this is published,
 * by that side's scheduled actor.
 *
 * @param by who asked
 * @param tick from when on it is told, and no earlier
 */
public record QueryConcluded(CaseId caseId, Country asking, UserId by, Instant tick) {}
