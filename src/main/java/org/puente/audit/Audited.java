package org.puente.audit;

import java.util.Map;
import java.util.Optional;
import org.puente.countries.CaseId;

/**
 * An application event that leaves a line in the trail. It is published inside a transaction that writes, and its line is
 * kept or lost with that transaction: there is no act without its line, and no line without its act.
 *
 * <p>A line never holds personal data: ids, codes, numbers and dates of the procedure only.
 */
public interface Audited {

    /**
     * What was done, as a code of lower-case words such as {@code case.step}, at most 60 characters. Its text for the
     * auditor has the key {@code audit.what.<code>}.
     */
    String what();

    /** The case it was done to. */
    default Optional<CaseId> onCase() {
        return Optional.empty();
    }

    /** The reason, as the code that was chosen for it, at most 200 characters. */
    default Optional<String> why() {
        return Optional.empty();
    }

    /** More about the act by name; ids and codes, at most 4000 characters as canonical JSON. */
    default Map<String, String> payload() {
        return Map.of();
    }
}
