package org.puente.complaints;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreementProfile;

/**
 * A complaint as the complaint body and the monitors read it.
 *
 * @param takenBy in which role and for whom somebody wrote it down; never who
 */
public record OpenComplaint(
        ComplaintLine line,
        AgreementProfile agreement,
        ComplaintWords words,
        TakenBy takenBy,
        List<AskedFact> facts,
        @Nullable ComplaintAnswer answer) {

    public OpenComplaint {
        facts = List.copyOf(facts);
    }
}
