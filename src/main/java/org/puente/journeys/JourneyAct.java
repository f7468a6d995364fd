package org.puente.journeys;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something done on a journey that is no step of a case. Payload: ids and codes. */
record JourneyAct(
        String what, @Nullable CaseId caseId, @Nullable String code, Map<String, String> payload) implements Audited {

    /** About no journey. */
    static JourneyAct ofNone(String what) {
        return new JourneyAct(what, null, null, Map.of());
    }

    static JourneyAct of(String what, JourneyId journey) {
        return new JourneyAct(what, null, null, Map.of("journey", journey.toString()));
    }

    static JourneyAct of(String what, JourneyId journey, CaseId caseId, Map<String, String> more) {
        Map<String, String> payload = new TreeMap<>(more);
        payload.put("journey", journey.toString());
        return new JourneyAct(what, caseId, null, payload);
    }

    JourneyAct with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(payload);
        all.putAll(more);
        return new JourneyAct(what, caseId, code, all);
    }

    JourneyAct because(String reason) {
        return new JourneyAct(what, caseId, reason, payload);
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.ofNullable(caseId);
    }

    @Override
    public Optional<String> why() {
        return Optional.ofNullable(code);
    }
}
