package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.Assignments;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseList;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseRow;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The incidents of the acting side. The other side's are not here; of a shared check it shows that it failed. */
@Service
public class IncidentDesk {

    private final CaseList cases;
    private final CaseCatalogues catalogues;
    private final CaseDesk desk;
    private final Incidents incidents;
    private final IncidentAnswers answers;
    private final IncidentColleagues colleagues;
    private final OpenIncidents opening;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncidentDesk(
            CaseList cases,
            CaseCatalogues catalogues,
            CaseDesk desk,
            Incidents incidents,
            IncidentAnswers answers,
            IncidentColleagues colleagues,
            OpenIncidents opening,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.catalogues = catalogues;
        this.desk = desk;
        this.incidents = incidents;
        this.answers = answers;
        this.colleagues = colleagues;
        this.opening = opening;
        this.events = events;
        this.clock = clock;
    }

    /** An incident with what one needs to understand it. The check is as the catalogue of the case has it. */
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

    /** What an incident on a case can be about: every check of the case's catalogue that the acting side may see. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<Check> checks(CaseId id) {
        return desk.facts(id).stream()
                .flatMap(facts -> catalogues.of(id).checks().stream().filter(check -> check.isVisibleTo(facts.side())))
                .toList();
    }

    /** What both sides said to it, the own side's first; of the other side only where it knows of it too. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<IncidentAnswer> answers(UUID id) {
        Actor actor = Actors.current();
        OpenedIncident incident = own(id, actor);
        List<IncidentAnswer> all =
                new ArrayList<>(answers.of(List.of(id), actor.country()).values());
        UUID event = incident.event();
        if (event != null) {
            desk.facts(incident.caseId())
                    .ifPresent(facts -> answers.to(event, facts.agreement().partnerOf(actor.country()))
                            .forEach(answer -> all.add(answer.notBefore(incident.openedAt()))));
        }
        return all;
    }

    /** To whom a supervisor may give it: colleagues who worked on the case, or looked after an incident of it. */
    @Requires(Permission.ASSIGN_CASES)
    @Transactional(readOnly = true)
    public List<Assignments.Assignee> colleagues(UUID id) {
        Actor actor = Actors.current();
        return colleagues.on(own(id, actor).caseId(), actor.country());
    }

    /**
     * Opens an incident that no check and no log opened. Of a check whose failure crosses the other side learns that there
     * is one, and no word of it.
     *
     * @throws CaseNotFound for a case or a check that does not exist for the actor's side
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public void open(NewIncident told) {
        open(told, null);
    }

    /**
     * As {@link #open}, of what happened where there was no network. Its clock runs from now.
     *
     * @param happenedAt when it happened
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public void handIn(NewIncident told, Instant happenedAt) {
        open(told, happenedAt);
    }

    private void open(NewIncident told, @Nullable Instant happenedAt) {
        Actor actor = Actors.current();
        CaseFacts facts = desk.facts(told.caseId()).orElseThrow(CaseNotFound::new);
        Check check = catalogues
                .of(facts.id())
                .check(told.checkId())
                .filter(found -> found.isVisibleTo(facts.side()))
                .orElseThrow(CaseNotFound::new);
        opening.openAtBoth(
                facts,
                OpenIncidents.opening(facts, check, told.origin(), clock.instant())
                        .weighed(told.gravity(), told.told())
                        .toldLater(happenedAt),
                actor);
    }

    /** A supervisor gives it to a colleague. */
    @Requires(Permission.ASSIGN_CASES)
    @Transactional
    public void handTo(UUID id, String userId) {
        Actor actor = Actors.current();
        OpenedIncident incident = own(id, actor);
        Assignments.Assignee to = colleagues.on(incident.caseId(), actor.country()).stream()
                .filter(known -> known.userId().equals(userId))
                .findFirst()
                .orElseThrow(CaseNotFound::new);
        incident.handTo(new UserId(to.userId()), to.name());
        incidents.saveAndFlush(incident);
        publish("treatment.incident.assigned", incident, Map.of("incident", id.toString()));
    }

    /** A supervisor weighs it anew. */
    @Requires(Permission.ASSIGN_CASES)
    @Transactional
    public void weigh(UUID id, Gravity gravity) {
        OpenedIncident incident = own(id, Actors.current());
        incident.weigh(gravity);
        incidents.saveAndFlush(incident);
        publish("treatment.incident.weighed", incident, Map.of("incident", id.toString(), "gravity", gravity.name()));
    }

    /**
     * Says once, for the side, what it has to say. Monitors read it, and the other side where it knows of the incident.
     *
     * @throws Refusal if it was answered or closed already, or the text is missing or too long
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public void answer(UUID id, IncidentVerdict verdict, String text) {
        Actor actor = Actors.current();
        OpenedIncident incident = own(id, actor);
        String words = AnswerInput.atMost(IncidentAnswer.LONGEST, text);
        if (words.isEmpty()) {
            throw new Refusal("treatment.refused.no_incident_answer");
        }
        Instant now = clock.instant();
        incident.answer(now);
        incidents.saveAndFlush(incident);
        answers.add(incident, verdict, words, actor, now);
        publish("treatment.incident.answered", incident, Map.of("incident", id.toString(), "verdict", verdict.name()));
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
     * A supervisor says how it ended, and what was done so that it does not happen again.
     *
     * @param text for the own side alone, at most 2000 characters
     * @throws Refusal if it is closed already or the text is missing
     */
    @Requires(Permission.CLOSE_CASES)
    @Transactional
    public void close(UUID id, IncidentOutcome outcome, CorrectiveAction action, String text) {
        Actor actor = Actors.current();
        OpenedIncident incident = own(id, actor);
        String words = AnswerInput.atMost(AnswerInput.LONGEST_TEXT, text);
        if (words.isEmpty()) {
            throw new Refusal("treatment.refused.no_outcome");
        }
        incident.close(outcome, action, words, actor, clock.instant());
        incidents.saveAndFlush(incident);
        publish(
                "treatment.incident.closed",
                incident,
                Map.of("incident", id.toString(), "outcome", outcome.name(), "action", action.name()));
    }

    private List<Row> rows(List<OpenedIncident> found) {
        List<CaseId> ids = found.stream().map(OpenedIncident::caseId).distinct().toList();
        Map<CaseId, CaseRow> rows = cases.rows(ids);
        Map<CaseId, Catalogue> kept = catalogues.of(ids);
        return found.stream()
                .map(OpenedIncident::asSeenByItsOwner)
                .flatMap(incident -> row(incident, rows.get(incident.caseId()), kept.get(incident.caseId())).stream())
                .toList();
    }

    private Optional<Row> row(Incident incident, @Nullable CaseRow of, @Nullable Catalogue kept) {
        return Optional.ofNullable(of)
                .flatMap(known -> catalogues
                        .check(kept, incident.checkId())
                        .map(check -> new Row(incident, known.number(), known.personName(), check)));
    }

    private OpenedIncident own(UUID id, Actor actor) {
        return incidents.find(id, actor.country().code()).orElseThrow(CaseNotFound::new);
    }

    private void publish(String what, OpenedIncident incident, Map<String, String> payload) {
        events.publishEvent(TreatmentAct.of(what, incident.caseId(), payload));
    }
}
