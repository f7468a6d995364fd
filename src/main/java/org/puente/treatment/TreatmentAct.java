package org.puente.treatment;

import java.util.Map;
import java.util.Optional;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something done about the treatment of a person. Payload: ids and codes, never what somebody wrote. */
record TreatmentAct(String what, CaseId id, Optional<String> why, Map<String, String> payload) implements Audited {

    static TreatmentAct of(String what, CaseId id, Map<String, String> payload) {
        return new TreatmentAct(what, id, Optional.empty(), payload);
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.of(id);
    }
}
