package org.puente.monitoring;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;

/** Something a monitor did on a journey, or a side about a report. Payload: ids and codes, never a word of text. */
record MonitoringAct(String what, @Nullable CaseId person, Map<String, String> payload) implements Audited {

    static MonitoringAct of(String what, JourneyId journey) {
        return new MonitoringAct(what, null, Map.of("journey", journey.toString()));
    }

    MonitoringAct about(CaseId id) {
        return new MonitoringAct(what, id, payload);
    }

    MonitoringAct with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(payload);
        more.put(name, value.toString());
        return new MonitoringAct(what, person, more);
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.ofNullable(person);
    }
}
