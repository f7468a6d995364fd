package org.puente.treatment;

import org.puente.countries.CaseId;
import org.puente.portal.Refusal;

/**
 * An incident that somebody opens by hand.
 *
 * @param checkId the check of the catalogue that it is about
 * @param told what happened, for the own side alone; at most 2000 characters
 * @throws Refusal for a text that is missing or too long
 */
public record NewIncident(CaseId caseId, String checkId, IncidentOrigin origin, Gravity gravity, String told) {

    public NewIncident {
        told = AnswerInput.atMost(AnswerInput.LONGEST_TEXT, told);
        if (told.isEmpty()) {
            throw new Refusal("treatment.refused.nothing_told");
        }
        if (!origin.isByHand()) {
            throw new IllegalArgumentException("Opened by the portal itself: " + origin);
        }
    }
}
