package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.journeys.Travel;
import org.puente.journeys.TravelTimes;
import org.springframework.stereotype.Component;

/**
 * Gathers what one side knows about the checks of cases, of one or of a whole manifest at once: the number of queries
 * does not grow with the persons.
 */
@Component
class Materials {

    private final CaseCatalogues catalogues;
    private final PersonFlags personFlags;
    private final OwnWordsReader ownWords;
    private final Descriptions descriptions;
    private final CrossedSigns crossed;
    private final TravelTimes travel;
    private final Incidents incidents;
    private final RestraintBook restraints;
    private final ForceBook force;
    private final Clock clock;

    Materials(
            CaseCatalogues catalogues,
            PersonFlags personFlags,
            OwnWordsReader ownWords,
            Descriptions descriptions,
            CrossedSigns crossed,
            TravelTimes travel,
            Incidents incidents,
            RestraintBook restraints,
            ForceBook force,
            Clock clock) {
        this.catalogues = catalogues;
        this.personFlags = personFlags;
        this.ownWords = ownWords;
        this.descriptions = descriptions;
        this.crossed = crossed;
        this.travel = travel;
        this.incidents = incidents;
        this.restraints = restraints;
        this.force = force;
        this.clock = clock;
    }

    /** A case's material together with what decides which checks apply. */
    record Gathered(Material material, Set<Flag> computed, TreatmentFacts described) {}

    Gathered of(CaseFacts facts) {
        return Optional.ofNullable(of(List.of(facts)).get(facts.id())).orElseThrow();
    }

    Map<CaseId, Gathered> of(List<CaseFacts> all) {
        Map<CaseId, Gathered> gathered = new HashMap<>();
        byAgreementAndViewer(all).values().forEach(group -> gather(group, gathered));
        return gathered;
    }

    private record Group(AgreementProfile agreement, Country viewer) {}

    private static Map<Group, List<CaseFacts>> byAgreementAndViewer(List<CaseFacts> all) {
        Map<Group, List<CaseFacts>> groups = new HashMap<>();
        all.forEach(
                facts -> groups.computeIfAbsent(new Group(facts.agreement(), facts.viewer()), _ -> new ArrayList<>())
                        .add(facts));
        return groups;
    }

    private void gather(List<CaseFacts> group, Map<CaseId, Gathered> into) {
        Country viewer = group.getFirst().viewer();
        List<CaseId> ids = group.stream().map(CaseFacts::id).toList();
        Map<CaseId, Catalogue> versions = catalogues.of(ids);
        Map<CaseId, Set<Flag>> flags = personFlags.of(group);
        Map<CaseId, OwnWords> words = ownWords.of(ids, viewer);
        Map<CaseId, List<SharedSign>> signs = crossed.of(group);
        Map<CaseId, TreatmentFacts> described = described(group, viewer);
        Map<CaseId, Travel> travels = travel.of(ids);
        Map<CaseId, List<Restraint>> restrained = restraints.of(group);
        Map<CaseId, List<UseOfForce>> forced = force.of(group);
        Instant now = clock.instant();
        Set<UUID> troubled = troubled(group, viewer);
        for (CaseFacts facts : group) {
            Set<Flag> computed = EnumSet.noneOf(Flag.class);
            computed.addAll(flags.getOrDefault(facts.id(), Set.of()));
            List<Restraint> log = restrained.getOrDefault(facts.id(), List.of());
            if (!log.isEmpty()) {
                computed.add(Flag.RESTRAINTS_USED);
            }
            if (forced.containsKey(facts.id())) {
                computed.add(Flag.FORCE_USED);
            }
            Optional<Travel> journey = Optional.ofNullable(travels.get(facts.id()));
            journey.ifPresent(planned -> computed.addAll(ofJourney(planned)));
            TreatmentFacts entered = described.getOrDefault(facts.id(), TreatmentFacts.NONE);
            OwnWords own = words.getOrDefault(facts.id(), OwnWords.NONE);
            List<SharedSign> shared = signs.getOrDefault(facts.id(), List.of());
            Material material = new Material(
                    versions.getOrDefault(facts.id(), catalogues.newest()),
                    facts.side(),
                    all(computed, entered),
                    own,
                    shared,
                    Phase.seenIn(facts.state()),
                    Phase.answeredIn(facts.state()),
                    ComputedChecks.of(
                            facts,
                            own,
                            journey,
                            log,
                            troubled.contains(facts.id().uuid()),
                            now));
            into.put(facts.id(), new Gathered(material, computed, entered));
        }
    }

    /** Open incidents count from the handover on. */
    private Set<UUID> troubled(List<CaseFacts> group, Country viewer) {
        List<UUID> handedOver = group.stream()
                .filter(facts -> facts.state().ordinal() >= CaseState.HANDED_OVER.ordinal())
                .map(facts -> facts.id().uuid())
                .toList();
        return handedOver.isEmpty() ? Set.of() : Set.copyOf(incidents.withOpenOnes(handedOver, viewer.code()));
    }

    /** What follows from the journey itself, whatever officers said. */
    private static Set<Flag> ofJourney(Travel journey) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (journey.stops() > 0) {
            flags.add(Flag.STOPOVER);
        }
        if (journey.escorts() > 0) {
            flags.add(Flag.ESCORTED);
        }
        return flags;
    }

    private static Set<Flag> all(Set<Flag> computed, TreatmentFacts described) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(computed);
        flags.addAll(described.entered());
        if (!flags.contains(Flag.MINOR)) {
            flags.remove(Flag.UNACCOMPANIED_MINOR);
        }
        return flags;
    }

    private Map<CaseId, TreatmentFacts> described(List<CaseFacts> group, Country viewer) {
        List<CaseFacts> sent =
                group.stream().filter(facts -> facts.side() == Side.SENDING).toList();
        Map<CaseId, TreatmentFacts> all = new HashMap<>();
        if (!sent.isEmpty()) {
            descriptions
                    .latest(sent.stream().map(facts -> facts.id().uuid()).toList(), viewer.code())
                    .forEach(found -> all.put(found.caseId(), found.asSeenByItsOwner()));
        }
        return all;
    }
}
