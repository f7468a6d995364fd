package org.puente.treatment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Bookkeeping;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.Availability;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens incidents, in the transaction of what they are about. Nobody deletes one. */
@Component
class OpenIncidents {

    private final CaseDesk cases;
    private final Availability availability;
    private final Incidents incidents;
    private final Bookkeeping bookkeeping;
    private final ApplicationEventPublisher events;

    OpenIncidents(
            CaseDesk cases,
            Availability availability,
            Incidents incidents,
            Bookkeeping bookkeeping,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.availability = availability;
        this.incidents = incidents;
        this.bookkeeping = bookkeeping;
        this.events = events;
    }

    /** At each side that is told; its leads find it among their work until somebody takes it over. */
    void openForMonitor(IncidentOpening what, AgreementProfile agreement, Actor monitor) {
        Set<Side> told = what.check().toldByMonitors();
        IncidentOpening opened = told.size() > 1 ? what.knownToBoth(UUID.randomUUID()) : what;
        told.stream()
                .map(agreement::country)
                .forEach(owner -> publish(
                        incidents.saveAndFlush(OpenedIncident.byMonitor(opened, owner, monitor)), opened, owner));
    }

    /** Of what the log shows, at the acting side alone; whoever recorded it looks after it until somebody takes it over. */
    void open(CaseId id, Check check, Actor actor, Instant now) {
        CaseFacts facts = cases.facts(id).orElseThrow(CaseNotFound::new);
        IncidentOpening what = opening(facts, check, IncidentOrigin.LOG, now);
        publish(incidents.saveAndFlush(new OpenedIncident(what, actor.country(), actor)), what, actor.country());
    }

    /** Of what nobody came for, at the acting country alone. */
    void openByClock(CaseId id, Check check, AgreementProfile agreement, Actor keeper, Instant now) {
        IncidentOpening what = IncidentOpening.of(id, check, IncidentOrigin.LOG, agreement, now);
        publish(incidents.saveAndFlush(new OpenedIncident(what, keeper.country(), keeper)), what, keeper.country());
    }

    /**
     * At the acting side, and at the other side if it may know that the check failed: never of a blocking check, and not
     * before the acting side holds the case unavailable no more ({@code domain.md}, Holds).
     */
    void openAtBoth(CaseFacts facts, IncidentOpening what, Actor actor) {
        if (!mayCross(facts, what.check())) {
            publish(incidents.saveAndFlush(new OpenedIncident(what, actor.country(), actor)), what, actor.country());
            return;
        }
        IncidentOpening both = what.knownToBoth(UUID.randomUUID());
        if (availability.isOwnUnavailable(facts)) {
            publish(
                    incidents.saveAndFlush(OpenedIncident.keptBack(both, actor.country(), actor)),
                    both,
                    actor.country());
            return;
        }
        OpenedIncident own = incidents.saveAndFlush(new OpenedIncident(both, actor.country(), actor));
        publish(own, both, actor.country(), openAtPartner(facts, both));
    }

    /**
     * At the other side, what was kept from it. It opens and its clock runs from now, as of any other, so that neither says
     * when or why it was kept back.
     */
    void tell(CaseFacts facts, OpenedIncident own, Check check, Instant now) {
        if (!mayCross(facts, check)) {
            return;
        }
        IncidentOpening what =
                opening(facts, check, own.origin(), now).weighed(own.tell(), "").knownToBoth(own.requireEvent());
        incidents.saveAndFlush(own);
        Country partner = openAtPartner(facts, what);
        events.publishEvent(TreatmentAct.of(
                "treatment.incident.told",
                facts.id(),
                Map.of("incident", own.id().toString())));
        events.publishEvent(new IncidentOpened(facts.id(), List.of(partner)));
    }

    private Country openAtPartner(CaseFacts facts, IncidentOpening what) {
        Country partner = facts.agreement().partnerOf(facts.viewer());
        bookkeeping.of(partner, () -> {
            incidents.saveAndFlush(OpenedIncident.atTheOtherSide(what, partner));
        });
        return partner;
    }

    private static boolean mayCross(CaseFacts facts, Check check) {
        return check.failureCrosses() && facts.isSubmitted() && !facts.state().isOver();
    }

    static IncidentOpening opening(CaseFacts facts, Check check, IncidentOrigin origin, Instant now) {
        return IncidentOpening.of(facts.id(), check, origin, facts.agreement(), now);
    }

    static IncidentOpening opening(CaseId id, Check check, AgreementProfile agreement, Instant now) {
        return IncidentOpening.of(id, check, IncidentOrigin.MONITOR, agreement, now);
    }

    private void publish(OpenedIncident opened, IncidentOpening what, Country... known) {
        Map<String, String> payload = new TreeMap<>(Map.of(
                "check",
                what.check().id(),
                "incident",
                opened.id().toString(),
                "origin",
                what.origin().name()));
        events.publishEvent(TreatmentAct.of("treatment.incident.opened", opened.caseId(), payload));
        events.publishEvent(new IncidentOpened(opened.caseId(), List.of(known)));
    }
}
