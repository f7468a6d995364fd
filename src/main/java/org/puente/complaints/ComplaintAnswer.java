package org.puente.complaints;

import org.puente.portal.Refusal;

/**
 * What the complaint body decided and tells the person. Sealed like the complaint itself.
 *
 * @param text at most 4000 characters
 */
public record ComplaintAnswer(ComplaintOutcome outcome, String text) {

    public ComplaintAnswer {
        text = ComplaintWords.atMost(ComplaintWords.LONGEST, text);
        if (text.isEmpty()) {
            throw new Refusal("complaints.refused.no_answer");
        }
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "ComplaintAnswer[]";
    }
}
