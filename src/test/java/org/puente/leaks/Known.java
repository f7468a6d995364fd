package org.puente.leaks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseDesk;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.springframework.context.ApplicationContext;

/**
 * What the sides have before one of them acts in private.
 *
 * @param draft which the sender alone knows
 * @param shared cases of both sides, in several states
 * @param approved one of them, who may be given places
 * @param announced a journey that both know, with persons on it
 * @param plans a journey that each side keeps to itself
 * @param items ids of one side's own things, which nobody else may find
 */
record Known(
        CaseId draft,
        List<CaseId> shared,
        CaseId verified,
        CaseId approved,
        JourneyId announced,
        List<JourneyId> plans,
        List<UUID> items) {

    List<CaseId> cases() {
        return Stream.concat(shared.stream(), Stream.of(draft)).toList();
    }

    List<JourneyId> journeys() {
        return Stream.concat(plans.stream(), Stream.of(announced)).toList();
    }

    /** What cases and journeys are called by, the drafts and plans of either side too. */
    List<String> numbers(ApplicationContext portal) {
        CaseDesk desk = portal.getBean(CaseDesk.class);
        JourneyDesk planner = portal.getBean(JourneyDesk.class);
        Set<String> all = new TreeSet<>();
        for (Actor reader : List.of(JourneyWalk.US_COORDINATOR, JourneyWalk.CO_COORDINATOR)) {
            Actors.as(reader, () -> {
                cases().forEach(id -> desk.facts(id).ifPresent(facts -> all.add(facts.number())));
                journeys().forEach(id -> planner.open(id).ifPresent(journey -> all.add(journey.number())));
            });
        }
        return List.copyOf(all);
    }
}
