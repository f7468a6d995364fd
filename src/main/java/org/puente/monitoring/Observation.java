package org.puente.monitoring;

import java.time.Instant;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.treatment.Verdict;

/**
 * What a monitor saw of a check.
 *
 * @param number counts this monitor's answers to this check from 1; the highest counts
 * @param at when it was seen, as the monitor says
 */
public record Observation(
        CaseId person,
        String checkId,
        UserId monitor,
        String monitorName,
        int number,
        Verdict verdict,
        Instant at,
        String place,
        String note) {}
