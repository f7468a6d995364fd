package org.puente.cases;

import java.util.Map;
import java.util.Optional;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something done on a case that is no step: a hold, a clearance, a correction, a look. */
record CaseAct(String what, CaseId id, Optional<String> why, Map<String, String> payload) implements Audited {

    static CaseAct of(String what, CaseId id) {
        return new CaseAct(what, id, Optional.empty(), Map.of());
    }

    static CaseAct of(String what, CaseId id, String why) {
        return new CaseAct(what, id, Optional.of(why), Map.of());
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.of(id);
    }
}
