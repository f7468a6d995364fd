package org.puente.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.Code;

/**
 * A step that the actor may sign in the present state.
 *
 * @param objections what stands in the way, and what is already right
 * @param waiting the first signature, if one waits for a second
 * @param reasonCodes the agreement's codes to choose from; empty where the step needs none
 */
public record OfferedStep(
        Step step, List<Objection> objections, @Nullable FirstSignature waiting, List<Code> reasonCodes) {

    public OfferedStep {
        objections = List.copyOf(objections);
        reasonCodes = List.copyOf(reasonCodes);
    }

    public boolean mayBeTaken() {
        return objections.stream().noneMatch(Objection::stands);
    }
}
