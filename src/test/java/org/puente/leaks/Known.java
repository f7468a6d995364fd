package org.puente.leaks;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;

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
}
