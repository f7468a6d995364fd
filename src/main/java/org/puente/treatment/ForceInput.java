package org.puente.treatment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;

/**
 * What an officer writes down about a use of force.
 *
 * @param officers who used it, at most 200 characters
 * @param witnesses who saw it, at most 300 characters, may be empty
 * @param minutesAgo when, at most seven days ago, as long as a device may hand in
 */
public record ForceInput(
        CaseId caseId,
        ForceKind kind,
        ForceReason reason,
        Injuries injuries,
        String officers,
        String witnesses,
        int minutesAgo) {

    public static final int LONGEST_OFFICERS = 200;
    public static final int LONGEST_WITNESSES = 300;
    static final int EARLIEST_HOURS = 168;

    /** @throws Refusal with a sentence for whatever cannot be */
    public ForceInput {
        officers = officers.strip();
        witnesses = witnesses.strip();
        if (officers.isEmpty() || officers.length() > LONGEST_OFFICERS) {
            throw new Refusal("treatment.refused.force_officers", LONGEST_OFFICERS);
        }
        if (witnesses.length() > LONGEST_WITNESSES) {
            throw new Refusal("treatment.refused.force_witnesses", LONGEST_WITNESSES);
        }
        if (minutesAgo < 0 || minutesAgo > Duration.ofHours(EARLIEST_HOURS).toMinutes()) {
            throw new Refusal("treatment.refused.force_start", EARLIEST_HOURS);
        }
    }

    Instant usedAt(Instant now) {
        return now.minus(minutesAgo, ChronoUnit.MINUTES);
    }
}
