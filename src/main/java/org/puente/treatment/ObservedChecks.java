package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.Availability;
import org.puente.cases.CaseState;
import org.puente.cases.MonitoredPerson;
import org.puente.cases.MonitoredPersons;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks and incidents as the independent monitors see them ({@code domain.md}, Who sees what; catalogue, {@code
 * visible_to}: the monitor sees every check). Persons are those of an announced journey; the caller knows which.
 */
@Service
public class ObservedChecks {

    private final CaseCatalogues catalogues;
    private final OwnWordsReader words;
    private final SharedSigns signs;
    private final Availability availability;
    private final MonitoredPersons persons;
    private final Incidents incidents;
    private final RestraintBook restraints;
    private final ForceBook force;
    private final IncidentAnswers answers;
    private final OpenIncidents opening;
    private final Clock clock;

    ObservedChecks(
            CaseCatalogues catalogues,
            OwnWordsReader words,
            SharedSigns signs,
            Availability availability,
            MonitoredPersons persons,
            Incidents incidents,
            RestraintBook restraints,
            ForceBook force,
            IncidentAnswers answers,
            OpenIncidents opening,
            Clock clock) {
        this.catalogues = catalogues;
        this.words = words;
        this.signs = signs;
        this.availability = availability;
        this.persons = persons;
        this.incidents = incidents;
        this.restraints = restraints;
        this.force = force;
        this.answers = answers;
        this.opening = opening;
        this.clock = clock;
    }

    /** The checks of many persons at once: those that always apply, that the sender says apply, or that somebody answered. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public Map<CaseId, List<ObservedCheck>> of(AgreementProfile agreement, Collection<CaseId> ids) {
        Map<CaseId, List<ObservedCheck>> all = new HashMap<>();
        if (ids.isEmpty()) {
            return all;
        }
        Map<CaseId, Catalogue> versions = catalogues.of(ids);
        Set<CaseId> withdrawn = persons.of(ids).values().stream()
                .filter(person -> person.state() == CaseState.WITHDRAWN)
                .map(MonitoredPerson::id)
                .collect(Collectors.toSet());
        Map<Side, SideSaid> said = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            var country = agreement.country(side);
            said.put(
                    side,
                    new SideSaid(
                            words.of(ids, country),
                            signs.from(country, ids),
                            availability.unavailableSince(country, ids),
                            withdrawn));
        }
        for (CaseId id : ids) {
            all.put(
                    id,
                    versions.getOrDefault(id, catalogues.newest()).checks().stream()
                            .flatMap(check -> observed(id, check, said).stream())
                            .toList());
        }
        return all;
    }

    private static Optional<ObservedCheck> observed(CaseId id, Check check, Map<Side, SideSaid> said) {
        Map<Side, OfficersWord> own = new EnumMap<>(Side.class);
        Map<Side, OfficersWord> crossed = new EnumMap<>(Side.class);
        boolean applies = check.appliesWhen().isAlways() && !check.isComputed();
        for (Side side : Side.values()) {
            SideSaid there = Optional.ofNullable(said.get(side)).orElseThrow();
            there.own(id, check).ifPresent(word -> own.put(side, word));
            there.crossed(id, check).ifPresent(word -> crossed.put(side, word));
            applies |= there.saysItApplies(id, check) && !check.isComputed();
            applies |= there.signs(id, check, true).findAny().isPresent();
        }
        return applies || !own.isEmpty() ? Optional.of(new ObservedCheck(check, own, crossed)) : Optional.empty();
    }

    /** The incidents of both sides on these persons, the oldest first. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public List<ObservedIncident> incidents(AgreementProfile agreement, Collection<CaseId> ids) {
        List<ObservedIncident> all = new ArrayList<>();
        if (!ids.isEmpty()) {
            List<UUID> cases = ids.stream().map(CaseId::uuid).toList();
            for (Side side : Side.values()) {
                List<OpenedIncident> found =
                        incidents.ofAll(cases, agreement.country(side).code());
                Map<UUID, IncidentAnswer> given =
                        answers.of(found.stream().map(OpenedIncident::id).toList(), agreement.country(side));
                found.forEach(incident -> all.add(incident.asSeenByAMonitor(side, given.get(incident.id()))));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(ObservedIncident::openedAt))
                .toList();
    }

    /** The restraint log of both sides on these persons, the oldest first. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public List<ObservedRestraint> restraints(AgreementProfile agreement, Collection<CaseId> ids) {
        Instant now = clock.instant();
        List<ObservedRestraint> all = new ArrayList<>();
        for (Side side : Side.values()) {
            restraints
                    .recordedBy(agreement.country(side), ids)
                    .forEach(restraint -> all.add(restraint.asSeenByAMonitor(side, now)));
        }
        all.sort(Comparator.comparing(ObservedRestraint::startedAt));
        return all;
    }

    /** The force that both sides recorded on these persons, the oldest first. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public List<ObservedForce> force(AgreementProfile agreement, Collection<CaseId> ids) {
        Instant now = clock.instant();
        List<ObservedForce> all = new ArrayList<>();
        for (Side side : Side.values()) {
            force.recordedBy(agreement.country(side), ids).forEach(used -> all.add(used.asSeenByAMonitor(side, now)));
        }
        all.sort(Comparator.comparing(ObservedForce::usedAt));
        return all;
    }

    /**
     * Opens the incident of a check that a monitor saw fail: at each side that may learn of such a failure, of a blocking
     * check at the side alone whose officers answer it. Nothing of an officer's changes, and no step is stopped.
     */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional
    public void openIncidents(AgreementProfile agreement, CaseId id, Check check) {
        if (check.severity().opensIncident()) {
            opening.openForMonitor(
                    OpenIncidents.opening(id, check, agreement, clock.instant()), agreement, Actors.current());
        }
    }

    /** What one side said of many cases, and what of it crossed. */
    private record SideSaid(
            Map<CaseId, OwnWords> own,
            Map<CaseId, List<SharedSign>> shared,
            Map<CaseId, Instant> unavailable,
            Set<CaseId> withdrawn) {

        Optional<OfficersWord> own(CaseId id, Check check) {
            OwnWords words = own.getOrDefault(id, OwnWords.NONE);
            Standing standing = words.standing(check);
            return switch (standing) {
                case GREEN, RED ->
                    words.answer(check).map(answer -> new OfficersWord(standing, answer.as(), answer.at()));
                case SET_ASIDE ->
                    words.override(check)
                            .map(CheckOverride::decidedAt)
                            .map(decided -> new OfficersWord(standing, null, decided));
                case OPEN, NOT_YET_COMPUTABLE -> Optional.empty();
            };
        }

        /** As {@link CrossedSigns}: nothing newer than the sentence that stands, nothing once a case is withdrawn. */
        Optional<OfficersWord> crossed(CaseId id, Check check) {
            if (withdrawn.contains(id)) {
                return Optional.empty();
            }
            return signs(id, check, true)
                    .filter(sign -> !sign.at().isAfter(unavailable.getOrDefault(id, Instant.MAX)))
                    .reduce((earlier, later) -> later)
                    .map(sign -> new OfficersWord(standing(sign), sign.as(), sign.at()));
        }

        boolean saysItApplies(CaseId id, Check check) {
            return signs(id, check, false)
                    .reduce((earlier, later) -> later)
                    .filter(sign -> sign.sign() == Sign.APPLIES)
                    .isPresent();
        }

        private Stream<SharedSign> signs(CaseId id, Check check, boolean answers) {
            return shared.getOrDefault(id, List.of()).stream()
                    .filter(sign ->
                            sign.checkId().equals(check.id()) && sign.sign().isAnswer() == answers);
        }

        private static Standing standing(SharedSign sign) {
            return switch (sign.sign()) {
                case PASS -> Standing.GREEN;
                case FAIL -> Standing.RED;
                case SET_ASIDE -> Standing.SET_ASIDE;
                case APPLIES, APPLIES_NO_MORE -> Standing.OPEN;
            };
        }
    }
}
