package org.puente.approvals;

import java.util.Map;
import java.util.Optional;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something done on the way to an approval that is no step. */
record ApprovalAct(String what, CaseId id, Map<String, String> payload) implements Audited {

    static ApprovalAct of(String what, CaseId id) {
        return new ApprovalAct(what, id, Map.of());
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.of(id);
    }
}
