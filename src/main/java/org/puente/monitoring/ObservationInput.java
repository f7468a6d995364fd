package org.puente.monitoring;

import java.time.Instant;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.treatment.Verdict;

/**
 * What a monitor answers.
 *
 * @param at when it was seen
 * @param place where, at most 200 characters
 * @param note what was seen, at most 2000 characters; needed where it failed
 * @param basis the number of the monitor's own answer that stood when the form was opened, 0 for none
 * @throws Refusal for a text that is too long, or a failure without a note
 */
public record ObservationInput(
        CaseId person, String checkId, Verdict verdict, Instant at, String place, String note, int basis) {

    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_NOTE = 2000;

    public ObservationInput {
        place = Written.atMost(LONGEST_PLACE, place);
        note = Written.atMost(LONGEST_NOTE, note);
        if (verdict == Verdict.FAIL && note.isEmpty()) {
            throw new Refusal("monitoring.refused.no_note");
        }
    }
}
