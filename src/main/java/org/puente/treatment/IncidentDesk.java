package org.puente.treatment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseList;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseRow;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The incidents of the acting side. The other side's are not here; of a shared check it shows that it failed. */
@Service
public class IncidentDesk {

    private final CaseList cases;
    private final Catalogues catalogues;
    private final Incidents incidents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncidentDesk(
            CaseList cases, Catalogues catalogues, Incidents incidents, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.catalogues = catalogues;
        this.incidents = incidents;
        this.events = events;
        this.clock = clock;
    }

    /** An incident with what one needs to understand it. Checks keep their ids from version to version. */
    public record Row(Incident incident, String number, String personName, Check check) {}

    /** The oldest first. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<Row> page(Incident.State state, Pageable page) {
        return rows(incidents.page(Actors.current().country().code(), state, page));
    }

    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<Row> find(UUID id) {
        return incidents.find(id, Actors.current().country().code()).stream()
                .flatMap(found -> rows(List.of(found)).stream())
                .findFirst();
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

    private List<Row> rows(List<OpenedIncident> found) {
        Map<CaseId, CaseRow> rows =
                cases.rows(found.stream().map(OpenedIncident::caseId).toList());
        return found.stream()
                .map(OpenedIncident::asSeenByItsOwner)
                .flatMap(incident -> row(incident, rows.get(incident.caseId())).stream())
                .toList();
    }

    private Optional<Row> row(Incident incident, @Nullable CaseRow of) {
        return Optional.ofNullable(of)
                .flatMap(known -> catalogues
                        .check(incident.checkId())
                        .map(check -> new Row(incident, known.number(), known.personName(), check)));
    }

    private OpenedIncident own(UUID id, Actor actor) {
        return incidents.find(id, actor.country().code()).orElseThrow(CaseNotFound::new);
    }

    private void publish(String what, OpenedIncident incident, Map<String, String> payload) {
        events.publishEvent(TreatmentAct.of(what, incident.caseId(), payload));
    }
}
