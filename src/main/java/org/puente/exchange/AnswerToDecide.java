package org.puente.exchange;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * A query of the other side on which a person has to decide.
 *
 * @param asking who asks
 * @param caseId the case of both sides for which it was asked
 * @param number of that case
 * @param person that case's person, as the deciding side knows them
 * @param due when the prints are destroyed and nothing can be answered any more
 * @param found the case of the person whom the examiners found; null if nobody is alike and there were too few fingers
 * @param foundAs that person's name and number
 * @param leaving exactly what leaves if it is released, field by field
 */
public record AnswerToDecide(
        QueryId id,
        AgreementProfile agreement,
        Country asking,
        CaseId caseId,
        String number,
        String person,
        int fingers,
        Instant asked,
        Instant due,
        @Nullable CaseId found,
        String foundAs,
        Map<SheetField, String> leaving) {

    public AnswerToDecide {
        leaving = Map.copyOf(leaving);
    }

    /** Whether the examiners found the same person, so that something can be released or refused. */
    public boolean isFound() {
        return found != null;
    }
}
