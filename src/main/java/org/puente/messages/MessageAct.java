package org.puente.messages;

import java.util.Map;
import java.util.Optional;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something done with messages. Payload: ids and codes, never what somebody wrote. */
record MessageAct(String what, CaseId id, Map<String, String> payload) implements Audited {

    @Override
    public Optional<CaseId> onCase() {
        return Optional.of(id);
    }
}
