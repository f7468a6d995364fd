package org.puente.biometrics;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** A search was begun, or ended; for the trail. */
record SearchAct(String what, CaseId caseId, Optional<String> why, Map<String, String> payload) implements Audited {

    static SearchAct started(SearchRow search, int fingers) {
        return new SearchAct(
                "search.started",
                search.caseId(),
                Optional.of(search.purpose().name()),
                Map.of(
                        "search", search.id().toString(),
                        "set", search.set().toString(),
                        "fingers", String.valueOf(fingers),
                        "automatic", String.valueOf(search.automatic())));
    }

    static SearchAct ended(SearchRow search, SearchState state, Map<String, String> more) {
        Map<String, String> payload = new TreeMap<>(more);
        payload.put("search", search.id().toString());
        payload.put("state", state.name());
        return new SearchAct("search.ended", search.caseId(), Optional.empty(), payload);
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.of(caseId);
    }
}
