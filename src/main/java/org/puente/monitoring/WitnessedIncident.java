package org.puente.monitoring;

import java.time.Instant;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.treatment.Gravity;

/**
 * An incident that a monitor opens by hand.
 *
 * @param checkId the check of the catalogue that it is about
 * @param words what was seen, which each side that is told reads; at most 2000 characters
 * @param at when it happened
 * @throws Refusal for a text that is missing or too long
 */
public record WitnessedIncident(CaseId person, String checkId, Gravity gravity, String words, Instant at) {

    public static final int LONGEST_WORDS = ObservationInput.LONGEST_NOTE;

    public WitnessedIncident {
        words = Written.atMost(LONGEST_WORDS, words);
        if (words.isEmpty()) {
            throw new Refusal("monitoring.refused.no_note");
        }
    }
}
