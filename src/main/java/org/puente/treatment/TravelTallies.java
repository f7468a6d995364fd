package org.puente.treatment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puente.access.Actors;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.journeys.CheckTallies;
import org.puente.journeys.CheckTally;
import org.springframework.stereotype.Component;

/** Tells a manifest how far the checks of its persons are; those of the boarding are answered at the door itself. */
@Component
class TravelTallies implements CheckTallies {

    private final CheckBook book;

    TravelTallies(CheckBook book) {
        this.book = book;
    }

    @Override
    public Map<CaseId, CheckTally> of(List<CaseFacts> persons) {
        Map<CaseId, CheckTally> all = new HashMap<>();
        book.lists(persons, Actors.current())
                .forEach((id, list) -> all.put(
                        id,
                        new CheckTally(
                                (int) list.lines().stream()
                                        .filter(line -> line.standing().isSatisfied())
                                        .count(),
                                list.lines().size(),
                                stoppingBeforeTheDoor(list))));
        return all;
    }

    private static int stoppingBeforeTheDoor(CheckList list) {
        return (int) list.stopping().stream()
                .filter(line -> line.check().phase() == Phase.PRE_DEPARTURE)
                .count();
    }
}
