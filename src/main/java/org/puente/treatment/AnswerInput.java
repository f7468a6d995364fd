package org.puente.treatment;

import org.puente.countries.CaseId;
import org.puente.portal.Refusal;

/**
 * What somebody answers.
 *
 * @param place where it was checked, at most 200 characters
 * @param evidence what shows it, at most 2000 characters
 * @param remark the person's own words
 * @param basis the number of the own side's answer that stood when the form was opened, 0 for none
 * @throws Refusal for a text that is too long
 */
public record AnswerInput(
        CaseId caseId, String checkId, Verdict verdict, String place, String evidence, Remark remark, int basis) {

    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_TEXT = 2000;

    public AnswerInput {
        place = atMost(LONGEST_PLACE, place);
        evidence = atMost(LONGEST_TEXT, evidence);
    }

    /** With the person's words alone. */
    public AnswerInput(
            CaseId caseId, String checkId, Verdict verdict, String place, String evidence, String remark, int basis) {
        this(caseId, checkId, verdict, place, evidence, Remark.of(remark), basis);
    }

    static String atMost(int longest, String text) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new Refusal("treatment.refused.too_long", longest);
        }
        return stripped;
    }
}
