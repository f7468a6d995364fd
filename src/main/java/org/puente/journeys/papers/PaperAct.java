package org.puente.journeys.papers;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;

/** A paper was frozen, left the portal or was printed. Payload: ids, codes and numbers. */
record PaperAct(
        String what, @Nullable CaseId caseId, @Nullable String code, Map<String, String> payload) implements Audited {

    static PaperAct of(String what, JourneyId journey, Map<String, String> more) {
        Map<String, String> payload = new TreeMap<>(more);
        payload.put("journey", journey.toString());
        return new PaperAct(what, null, null, payload);
    }

    PaperAct on(CaseId person) {
        return new PaperAct(what, person, code, payload);
    }

    PaperAct because(Enum<?> reason) {
        return new PaperAct(what, caseId, reason.name(), payload);
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
