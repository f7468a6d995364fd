package org.puente.treatment;

import java.time.Instant;
import java.util.Map;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens incidents, in the transaction of the failed answer. */
@Component
class OpenIncidents {

    private final Incidents incidents;
    private final ApplicationEventPublisher events;

    OpenIncidents(Incidents incidents, ApplicationEventPublisher events) {
        this.incidents = incidents;
        this.events = events;
    }

    /** At the side of that country; its leads find it among their work until somebody takes it over. */
    void openForMonitor(CaseId id, Check check, Country owner, Actor monitor, Instant now) {
        publish(incidents.saveAndFlush(OpenedIncident.byMonitor(id, check, owner, monitor, now)), check);
    }

    /** Whoever answered looks after it until somebody takes it over. */
    void open(CaseId id, Check check, Actor actor, Instant now) {
        publish(incidents.saveAndFlush(new OpenedIncident(id, check, actor, now)), check);
    }

    private void publish(OpenedIncident opened, Check check) {
        events.publishEvent(TreatmentAct.of(
                "treatment.incident.opened",
                opened.caseId(),
                Map.of("check", check.id(), "incident", opened.id().toString())));
    }
}
