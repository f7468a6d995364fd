package org.puente.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.Objection;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Escorts, health professionals and interpreters of a journey; each side names its own, both see all. */
@Service
public class CrewDesk {

    static final int MOST = 120;

    private final JourneyBook journeys;
    private final CrewBook crew;
    private final ManifestReader manifests;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CrewDesk(
            JourneyBook journeys,
            CrewBook crew,
            ManifestReader manifests,
            CaseDesk cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journeys = journeys;
        this.crew = crew;
        this.manifests = manifests;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Those on duty, and whether they suit those who travel. */
    public record Crew(List<CrewMember> members, List<Objection> findings) {

        public Crew {
            members = List.copyOf(members);
            findings = List.copyOf(findings);
        }
    }

    /** @return empty for a journey that the actor's country may not know */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<Crew> read(JourneyId id) {
        return manifests.read(id).map(manifest -> {
            List<CaseId> travelling = manifest.lines().stream()
                    .filter(line -> line.status() != TravelStatus.NOT_TRAVELLING)
                    .map(ManifestLine::id)
                    .toList();
            List<CrewMember> members = crew.on(id);
            return new Crew(
                    members, CrewFindings.of(manifest.journey().plan().mode(), members, cases.facts(travelling)));
        });
    }

    /** What an officer says of somebody whom their country sends along. */
    public record NewMember(
            CrewDuty duty,
            String name,
            Gender gender,
            List<String> languages,
            @Nullable LocalDate trainedOn) {}

    /**
     * Somebody travels on duty.
     *
     * @throws Refusal if the journey is over or under way, too many are on duty, or the training is in the future
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void add(JourneyId id, NewMember said) {
        Actor actor = Actors.current();
        Journey journey = lock(id, actor);
        if (crew.on(id).size() >= MOST) {
            throw new Refusal("journeys.refused.crew_many", MOST);
        }
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), journey.agreement().zone(journey.sideOf(actor.country())));
        if (said.trainedOn() != null && said.trainedOn().isAfter(today)) {
            throw new Refusal("journeys.refused.crew_future", said.trainedOn());
        }
        CrewMember member = new CrewMember(
                UUID.randomUUID(),
                actor.country(),
                said.duty(),
                said.name(),
                said.gender(),
                said.languages(),
                said.trainedOn());
        crew.add(id, member);
        events.publishEvent(act("journey.crew.added", id, member.id(), member.duty()));
    }

    /**
     * Somebody whom the actor's country had sent along stays behind.
     *
     * @throws Refusal if the journey is over or under way, or the other side sends that person
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void remove(JourneyId id, UUID member) {
        Actor actor = Actors.current();
        lock(id, actor);
        CrewMember found = crew.on(id).stream()
                .filter(each -> each.id().equals(member))
                .findFirst()
                .orElseThrow(() -> new Refusal("journeys.refused.crew_gone"));
        if (!crew.remove(id, member, actor.country())) {
            throw new Refusal("journeys.refused.crew_other_side", found.name());
        }
        events.publishEvent(act("journey.crew.removed", id, member, found.duty()));
    }

    private Journey lock(JourneyId id, Actor actor) {
        Journey journey = journeys.lock(id, actor.country()).orElseThrow(JourneyNotFound::new);
        if (!journey.state().isOpen()) {
            throw new Refusal("journeys.refused.over", journey.state());
        }
        return journey;
    }

    private static JourneyAct act(String what, JourneyId journey, UUID member, CrewDuty duty) {
        return JourneyAct.of(what, journey).with(Map.of("member", member.toString(), "duty", duty.name()));
    }
}
