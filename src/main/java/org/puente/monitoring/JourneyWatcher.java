package org.puente.monitoring;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.puente.cases.Availability;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.journeys.AnnouncedJourneys;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyId;
import org.puente.journeys.TravelStatus;
import org.puente.journeys.Traveller;
import org.puente.treatment.ObservedCheck;
import org.puente.treatment.ObservedChecks;
import org.puente.treatment.Phase;
import org.springframework.stereotype.Component;

/** Puts together what monitors see of a journey. Holds are no part of it, but for the alert while somebody is under way. */
@Component
class JourneyWatcher {

    private static final Set<TravelStatus> UNDER_WAY = EnumSet.of(TravelStatus.ON_BOARD, TravelStatus.ARRIVED);

    private final AnnouncedJourneys journeys;
    private final WatchBook assignments;
    private final ObservationBook observations;
    private final ObservedChecks checks;
    private final Availability availability;

    JourneyWatcher(
            AnnouncedJourneys journeys,
            WatchBook assignments,
            ObservationBook observations,
            ObservedChecks checks,
            Availability availability) {
        this.journeys = journeys;
        this.assignments = assignments;
        this.observations = observations;
        this.checks = checks;
        this.availability = availability;
    }

    Optional<WatchedJourney> read(JourneyId id) {
        return journeys.open(id).map(this::watched);
    }

    /** A hold concerns somebody who is under way. */
    boolean hasAlert(Journey journey) {
        return !concerned(journey, journeys.travellers(journey.id())).isEmpty();
    }

    private WatchedJourney watched(Journey journey) {
        List<Traveller> travellers = journeys.travellers(journey.id());
        List<CaseId> ids = travellers.stream().map(Traveller::id).toList();
        Map<CaseId, List<ObservedCheck>> officers = checks.of(journey.agreement(), ids);
        List<Observation> seen = observations.on(journey.id());
        Set<CaseId> concerned = concerned(journey, travellers);
        return new WatchedJourney(
                journey,
                assignments.on(List.of(journey.id())),
                travellers.stream()
                        .map(traveller -> new WatchedPerson(
                                traveller,
                                watched(traveller, officers.getOrDefault(traveller.id(), List.of()), seen),
                                concerned.contains(traveller.id())))
                        .toList(),
                checks.incidents(journey.agreement(), ids),
                checks.restraints(journey.agreement(), ids),
                checks.force(journey.agreement(), ids));
    }

    private static List<WatchedCheck> watched(
            Traveller traveller, List<ObservedCheck> officers, List<Observation> seen) {
        Set<Phase> reached = reached(traveller);
        return officers.stream()
                .filter(observed -> reached.contains(observed.check().phase())
                        || !observed.words().isEmpty())
                .map(observed -> new WatchedCheck(
                        observed,
                        seen.stream()
                                .filter(each -> each.person().equals(traveller.id()))
                                .filter(each ->
                                        each.checkId().equals(observed.check().id()))
                                .toList(),
                        reached.contains(observed.check().phase())
                                && !observed.check().isComputed()))
                .toList();
    }

    /** By what happened on the journey alone, so that nothing else shows in which checks there are. */
    private static Set<Phase> reached(Traveller traveller) {
        Set<Phase> phases = EnumSet.of(Phase.PRE_DEPARTURE, Phase.EMBARKATION);
        if (traveller.did(Step.EMBARK)) {
            phases.add(Phase.IN_TRANSIT);
        }
        if (traveller.did(Step.ARRIVE)) {
            phases.add(Phase.ARRIVAL_HANDOVER);
        }
        if (traveller.did(Step.HAND_OVER)) {
            phases.add(Phase.POST_ARRIVAL);
        }
        return phases;
    }

    /** Of whom a hold is told to both leads and to the monitors: those under way ({@code domain.md}, Holds). */
    private Set<CaseId> concerned(Journey journey, List<Traveller> travellers) {
        List<CaseId> underWay = travellers.stream()
                .filter(traveller -> UNDER_WAY.contains(traveller.status()))
                .map(Traveller::id)
                .toList();
        Set<CaseId> concerned = new HashSet<>();
        for (Side side : Side.values()) {
            concerned.addAll(availability
                    .unavailableSince(journey.agreement().country(side), underWay)
                    .keySet());
        }
        return concerned;
    }
}
