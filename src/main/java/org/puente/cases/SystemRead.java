package org.puente.cases;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** A country's own system read something of cases. Payload: ids. */
record SystemRead(String what, @Nullable CaseId read, Map<String, String> payload) implements Audited {

    /** What it was read for, as the trail says it of every look. */
    static final String PURPOSE = "API";

    @Override
    public Optional<CaseId> onCase() {
        return Optional.ofNullable(read);
    }

    @Override
    public Optional<String> why() {
        return Optional.of(PURPOSE);
    }
}
