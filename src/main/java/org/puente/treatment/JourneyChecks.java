package org.puente.treatment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyId;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.ManifestReader;
import org.puente.journeys.TravelStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checks of a journey, one after the other across all its persons. */
@Service
public class JourneyChecks {

    private final ManifestReader manifests;
    private final CaseDesk cases;
    private final CheckBook book;

    JourneyChecks(ManifestReader manifests, CaseDesk cases, CheckBook book) {
        this.manifests = manifests;
        this.cases = cases;
        this.book = book;
    }

    /**
     * What a reader answers now of a journey.
     *
     * @param checks in the catalogue's order
     */
    public record AcrossPersons(Journey journey, List<OneCheck> checks) {

        public AcrossPersons {
            checks = List.copyOf(checks);
        }
    }

    /**
     * A check and the persons for whom it is the reader's to answer.
     *
     * @param persons in the manifest's order
     */
    public record OneCheck(Check check, List<OfPerson> persons) {

        public OneCheck {
            persons = List.copyOf(persons);
        }

        /** For how many it is not answered. */
        public int left() {
            return (int) persons.stream()
                    .filter(person -> person.line().answer().isEmpty())
                    .count();
        }
    }

    /** The check of one person. */
    public record OfPerson(CaseFacts facts, CheckLine line) {}

    /**
     * Of everybody who travels, in a number of queries that does not grow with them.
     *
     * @return empty for a journey that the actor's country may not know, as for one that was never made
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional(readOnly = true)
    public Optional<AcrossPersons> of(JourneyId id) {
        return manifests.read(id).map(this::across);
    }

    private AcrossPersons across(Manifest manifest) {
        List<CaseId> travelling = manifest.lines().stream()
                .filter(line -> line.status() != TravelStatus.NOT_TRAVELLING)
                .map(ManifestLine::id)
                .toList();
        Map<CaseId, CaseFacts> known =
                cases.facts(travelling).stream().collect(Collectors.toMap(CaseFacts::id, Function.identity()));
        Map<CaseId, CheckList> lists = book.lists(List.copyOf(known.values()), Actors.current());
        Map<String, List<OfPerson>> persons = new LinkedHashMap<>();
        Map<String, Check> checks = new LinkedHashMap<>();
        for (CaseId person : travelling) {
            CheckList list = lists.get(person);
            if (list != null) {
                list.lines().stream().filter(CheckLine::mayAnswer).forEach(line -> {
                    checks.putIfAbsent(line.check().id(), line.check());
                    persons.computeIfAbsent(line.check().id(), _ -> new ArrayList<>())
                            .add(new OfPerson(list.facts(), line));
                });
            }
        }
        return new AcrossPersons(
                manifest.journey(),
                checks.values().stream()
                        .sorted(Comparator.comparing(Check::phase).thenComparing(Check::id))
                        .map(check -> new OneCheck(check, persons.getOrDefault(check.id(), List.of())))
                        .toList());
    }
}
