package org.puente.journeys;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.cases.Objection;
import org.puente.cases.StepOutcome;
import org.puente.countries.CaseId;

/**
 * What became of one person when a step was taken for a whole manifest.
 *
 * @param outcome null if it was refused
 * @param objections why it was refused
 */
public record TransferResult(
        CaseId id, String personName, @Nullable StepOutcome outcome, List<Objection> objections) {

    public TransferResult {
        objections = List.copyOf(objections);
    }

    public boolean isDone() {
        return outcome != null;
    }
}
