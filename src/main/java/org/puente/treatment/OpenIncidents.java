package org.puente.treatment;

import java.time.Instant;
import java.util.Map;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
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

    /** Whoever answered looks after it until somebody takes it over. */
    void open(CaseId id, Check check, Actor actor, Instant now) {
        OpenedIncident opened = incidents.saveAndFlush(new OpenedIncident(id, check, actor, now));
        events.publishEvent(TreatmentAct.of(
                "treatment.incident.opened",
                id,
                Map.of("check", check.id(), "incident", opened.id().toString())));
    }
}
