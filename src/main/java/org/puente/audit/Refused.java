package org.puente.audit;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * Something that an actor tried and was refused: a step with objections, a stale page, somebody else's turn. Its line is
 * written in a transaction of its own, so it stays although the refused act is rolled back.
 *
 * @param what as {@link Audited#what()}, such as {@code case.step.refused}
 * @param subject the case, if one was meant
 * @param reason the translation key of the first objection, without the values it names
 * @param details as {@link Audited#payload()}
 */
public record Refused(String what, @Nullable CaseId subject, String reason, Map<String, String> details) {

    public Refused {
        details = Map.copyOf(details);
    }

    Optional<CaseId> onCase() {
        return Optional.ofNullable(subject);
    }
}
