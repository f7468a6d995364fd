package org.puente.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something done about a query; for the trail of the side that did it. */
record QueryAct(String what, Optional<CaseId> onCase, Optional<String> why, Map<String, String> payload)
        implements Audited {

    static QueryAct of(String what, QueryId id, @Nullable CaseId caseId, Map<String, String> more) {
        Map<String, String> payload = new TreeMap<>(more);
        payload.put("query", id.toString());
        return new QueryAct(what, Optional.ofNullable(caseId), Optional.empty(), payload);
    }

    QueryAct because(String code) {
        return new QueryAct(what, onCase, Optional.of(code), payload);
    }
}
