package org.puente.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.ManifestReader;
import org.puente.journeys.TravelStatus;
import org.puente.treatment.Answer;
import org.puente.treatment.Check;
import org.puente.treatment.ChecksAhead;
import org.puente.treatment.Restraint;
import org.puente.treatment.RestraintDesk;
import org.puente.treatment.RestraintPolicy;
import org.springframework.stereotype.Component;

/** What a coordinator takes along: the persons of the manifest, and the checks that are theirs to answer. */
@Component
class OfficersPack {

    private final ManifestReader manifests;
    private final CaseDesk cases;
    private final ChecksAhead checks;
    private final RestraintDesk restraints;

    OfficersPack(ManifestReader manifests, CaseDesk cases, ChecksAhead checks, RestraintDesk restraints) {
        this.manifests = manifests;
        this.cases = cases;
        this.checks = checks;
        this.restraints = restraints;
    }

    Optional<Contents> of(JourneyId id) {
        return manifests.read(id).map(this::contents);
    }

    private Contents contents(Manifest manifest) {
        List<ManifestLine> lines = manifest.lines().stream()
                .filter(line -> line.status() != TravelStatus.NOT_TRAVELLING)
                .toList();
        List<CaseId> ids = lines.stream().map(ManifestLine::id).toList();
        Map<CaseId, CaseFacts> known =
                cases.facts(ids).stream().collect(Collectors.toMap(CaseFacts::id, Function.identity()));
        Map<CaseId, List<ChecksAhead.Ahead>> ahead = checks.of(ids);
        Set<Check> named = new LinkedHashSet<>();
        Set<CaseId> taken = new HashSet<>();
        List<Pack.Person> persons = new ArrayList<>();
        for (ManifestLine line : lines) {
            CaseFacts facts = known.get(line.id());
            if (facts != null) {
                List<ChecksAhead.Ahead> own = ahead.getOrDefault(line.id(), List.of());
                own.forEach(each -> named.add(each.check()));
                taken.add(line.id());
                persons.add(person(line, facts, own));
            }
        }
        Set<RestraintPolicy> policies =
                taken.stream().flatMap(id -> restraints.policy(id).stream()).collect(Collectors.toSet());
        return new Contents(manifest.journey(), named, policies, persons, taken);
    }

    private Pack.Person person(ManifestLine line, CaseFacts facts, Collection<ChecksAhead.Ahead> ahead) {
        return new Pack.Person(
                line.id().toString(),
                line.row().number(),
                line.row().personName(),
                facts.birthDate() == null
                        ? null
                        : Objects.requireNonNull(facts.birthDate()).getYear(),
                facts.sheet().text(SheetField.LANGUAGES),
                line.seat().place().orElse(null),
                line.needs().stream()
                        .map(code -> PackWords.said("cases.need." + code))
                        .toList(),
                isUnavailable(line),
                ahead.stream().map(OfficersPack::check).toList(),
                restraints.of(line.id()).stream()
                        .filter(Restraint::isOn)
                        .filter(on -> on.owner().equals(Actors.current().country()))
                        .map(on -> new Pack.On(
                                on.id(), on.mean().name(), on.reason().name(), on.startedAt(), on.reviews()))
                        .toList(),
                List.of());
    }

    /** A hold of the own side, or the other side's one sentence: nothing tells them apart. */
    static boolean isUnavailable(ManifestLine line) {
        return line.row().held() || line.row().nextReview() != null;
    }

    private static Pack.CheckState check(ChecksAhead.Ahead ahead) {
        Optional<Answer> answer = ahead.answer();
        return new Pack.CheckState(
                ahead.check().id(),
                ahead.basis(),
                answer.map(given -> given.verdict().name()).orElse(null),
                answer.map(Answer::at).orElse(null),
                answer.map(Answer::byName).orElse(null),
                answer.map(Answer::evidence).orElse(""),
                answer.map(Answer::place).orElse(""),
                ahead.onlyRestrained());
    }
}
