package org.puente.cases;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** A person moved a case, or gave the first of two signatures; published in the transaction of the step. */
public record StepTaken(
        CaseId id, Step step, StepOutcome outcome, @Nullable String reasonCode, CaseState from, CaseState to)
        implements Audited {

    @Override
    public String what() {
        return outcome == StepOutcome.DONE ? "case.step" : "case.step.first-signature";
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.of(id);
    }

    @Override
    public Optional<String> why() {
        return Optional.ofNullable(reasonCode);
    }

    @Override
    public Map<String, String> payload() {
        return Map.of("step", step.name(), "from", from.name(), "to", to.name());
    }
}
