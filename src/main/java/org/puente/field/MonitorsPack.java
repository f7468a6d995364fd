package org.puente.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;
import org.puente.monitoring.MonitorDesk;
import org.puente.monitoring.Observation;
import org.puente.monitoring.WatchedCheck;
import org.puente.monitoring.WatchedJourney;
import org.puente.monitoring.WatchedPerson;
import org.puente.treatment.Catalogue;
import org.puente.treatment.CatalogueDesk;
import org.puente.treatment.Check;
import org.puente.treatment.ObservedCheck;
import org.puente.treatment.ObservedChecks;
import org.puente.treatment.Phase;
import org.puente.treatment.RestraintPolicy;
import org.springframework.stereotype.Component;

/**
 * What a monitor takes along: given names, the checks that they observe now, and of the phases ahead those that apply to
 * everybody, so that nothing shows in which checks there are.
 */
@Component
class MonitorsPack {

    private static final Set<Phase> AHEAD = EnumSet.of(Phase.IN_TRANSIT, Phase.ARRIVAL_HANDOVER);

    private final MonitorDesk monitored;
    private final ObservedChecks checks;
    private final CatalogueDesk catalogues;

    MonitorsPack(MonitorDesk monitored, ObservedChecks checks, CatalogueDesk catalogues) {
        this.monitored = monitored;
        this.checks = checks;
        this.catalogues = catalogues;
    }

    Optional<Contents> of(JourneyId id) {
        UserId reader = Actors.current().id();
        return monitored.open(id).filter(watched -> watched.isWatchedBy(reader)).map(this::contents);
    }

    private Contents contents(WatchedJourney watched) {
        Set<CaseId> ids = watched.persons().stream().map(WatchedPerson::id).collect(Collectors.toSet());
        Map<CaseId, List<ObservedCheck>> all = checks.of(watched.journey().agreement(), ids);
        Set<Check> named = new LinkedHashSet<>();
        List<Pack.Person> persons = new ArrayList<>();
        for (WatchedPerson person : watched.persons()) {
            Map<Check, Optional<Observation>> own = own(person, all.getOrDefault(person.id(), List.of()));
            named.addAll(own.keySet());
            persons.add(person(person, own, happened(watched, person.id())));
        }
        Set<RestraintPolicy> policies =
                catalogues.all().stream().map(Catalogue::restraints).collect(Collectors.toSet());
        return new Contents(watched.journey(), named, policies, persons, ids);
    }

    private static Map<Check, Optional<Observation>> own(WatchedPerson person, List<ObservedCheck> all) {
        Map<Check, Optional<Observation>> own = new LinkedHashMap<>();
        person.checks().stream()
                .filter(WatchedCheck::observable)
                .forEach(watched -> own.put(watched.check(), ownOf(watched)));
        all.stream()
                .map(ObservedCheck::check)
                .filter(MonitorsPack::isTakenAhead)
                .forEach(check -> own.putIfAbsent(check, Optional.empty()));
        return own;
    }

    private static boolean isTakenAhead(Check check) {
        return AHEAD.contains(check.phase()) && check.appliesWhen().isAlways() && !check.isComputed();
    }

    /** Whether a check was taken along before its part of the journey begins, and it has not begun yet. */
    boolean isStillAhead(JourneyId id, CaseId person, String checkId) {
        return monitored
                .open(id)
                .filter(watched -> watched.person(person)
                        .filter(known -> known.check(checkId)
                                .filter(WatchedCheck::observable)
                                .isEmpty())
                        .isPresent())
                .stream()
                .flatMap(watched -> checks.of(watched.journey().agreement(), Set.of(person)).values().stream())
                .flatMap(List::stream)
                .map(ObservedCheck::check)
                .anyMatch(check -> check.id().equals(checkId) && isTakenAhead(check));
    }

    static Optional<Observation> ownOf(WatchedCheck watched) {
        UserId reader = Actors.current().id();
        return watched.observations().stream()
                .filter(each -> each.monitor().equals(reader))
                .findFirst();
    }

    /** The incidents and uses of force of one person until now, the earliest first. */
    private static List<Pack.Happened> happened(WatchedJourney watched, CaseId id) {
        return Stream.concat(
                        watched.incidents().stream()
                                .filter(incident -> incident.caseId().equals(id))
                                .map(PackWords::happened),
                        watched.force().stream()
                                .filter(used -> used.caseId().equals(id))
                                .map(PackWords::happened))
                .distinct()
                .sorted(Comparator.comparing(Pack.Happened::at))
                .toList();
    }

    private static Pack.Person person(
            WatchedPerson person, Map<Check, Optional<Observation>> own, List<Pack.Happened> happened) {
        return new Pack.Person(
                person.id().toString(),
                "",
                person.traveller().givenNames(),
                null,
                "",
                person.traveller().place().orElse(null),
                List.of(),
                person.alert(),
                own.entrySet().stream()
                        .map(each -> check(each.getKey(), each.getValue()))
                        .toList(),
                List.of(),
                happened);
    }

    private static Pack.CheckState check(Check check, Optional<Observation> own) {
        return new Pack.CheckState(
                check.id(),
                own.map(Observation::number).orElse(0),
                own.map(seen -> seen.verdict().name()).orElse(null),
                own.map(Observation::at).orElse(null),
                own.map(Observation::monitorName).orElse(null),
                own.map(Observation::note).orElse(""),
                own.map(Observation::place).orElse(""),
                false);
    }
}
