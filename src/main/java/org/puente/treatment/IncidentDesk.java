package org.puente.treatment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The incidents of the acting side. The other side's are not here; of a shared check it shows that it failed. */
@Service
public class IncidentDesk {

    private final CaseDesk cases;
    private final CaseCatalogues catalogues;
    private final Incidents incidents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncidentDesk(
            CaseDesk cases,
            CaseCatalogues catalogues,
            Incidents incidents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.catalogues = catalogues;
        this.incidents = incidents;
        this.events = events;
        this.clock = clock;
    }

    /** An incident with what one needs to understand it. */
    public record Row(Incident incident, CaseFacts facts, Check check) {}

    /** The oldest first. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<Row> page(Incident.State state, Pageable page) {
        return incidents.page(Actors.current().country().code(), state, page).stream()
                .flatMap(found -> row(found).stream())
                .toList();
    }

    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<Row> find(UUID id) {
        return incidents.find(id, Actors.current().country().code()).flatMap(this::row);
    }

    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<Incident> of(CaseId id) {
        return incidents.of(id.uuid(), Actors.current().country().code()).stream()
                .map(OpenedIncident::asSeenByItsOwner)
                .toList();
    }

    /** The actor looks after the incident from now on. */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public void takeOver(UUID id) {
        Actor actor = Actors.current();
        OpenedIncident incident = own(id, actor);
        incident.takeOver(actor);
        incidents.saveAndFlush(incident);
        publish("treatment.incident.taken-over", incident, Map.of("incident", id.toString()));
    }

    /**
     * A supervisor says how it ended.
     *
     * @param text for the own side alone, at most 2000 characters
     * @throws Refusal if it is closed already or the text is missing
     */
    @Requires(Permission.CLOSE_CASES)
    @Transactional
    public void close(UUID id, IncidentOutcome outcome, String text) {
        Actor actor = Actors.current();
        OpenedIncident incident = own(id, actor);
        String words = AnswerInput.atMost(AnswerInput.LONGEST_TEXT, text);
        if (words.isEmpty()) {
            throw new Refusal("treatment.refused.no_outcome");
        }
        incident.close(outcome, words, actor, clock.instant());
        incidents.saveAndFlush(incident);
        publish("treatment.incident.closed", incident, Map.of("incident", id.toString(), "outcome", outcome.name()));
    }

    private Optional<Row> row(OpenedIncident found) {
        Incident incident = found.asSeenByItsOwner();
        return cases.facts(incident.caseId())
                .flatMap(facts -> catalogues
                        .of(incident.caseId())
                        .check(incident.checkId())
                        .map(check -> new Row(incident, facts, check)));
    }

    private OpenedIncident own(UUID id, Actor actor) {
        return incidents.find(id, actor.country().code()).orElseThrow(CaseNotFound::new);
    }

    private void publish(String what, OpenedIncident incident, Map<String, String> payload) {
        events.publishEvent(TreatmentAct.of(what, incident.caseId(), payload));
    }
}
