package org.puente.journeys;

import static org.puente.cases.Objection.because;
import static org.puente.cases.Objection.met;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.SheetField;
import org.puente.people.Sex;

/**
 * Whether those on duty suit those who travel: women among the escorts where women or children travel (catalogue,
 * EMB-07), a health professional on a flight and somebody who speaks each person's language (EMB-08). What is missing
 * stops nobody by itself; the checks at the door do.
 */
final class CrewFindings {

    private CrewFindings() {}

    /** @param persons who travel, as the reader knows them */
    static List<Objection> of(TravelMode mode, List<CrewMember> crew, List<CaseFacts> persons) {
        List<Objection> all = new ArrayList<>();
        List<CrewMember> escorts =
                crew.stream().filter(member -> member.duty() == CrewDuty.ESCORT).toList();
        all.add(
                escorts.isEmpty()
                        ? because("journeys.crew.no_escort")
                        : met("journeys.crew.escorts", escorts.size(), women(escorts)));
        if (!escorts.isEmpty() && women(escorts) == 0 && persons.stream().anyMatch(CrewFindings::isWomanOrChild)) {
            all.add(because("journeys.crew.no_woman"));
        }
        boolean cared = crew.stream().anyMatch(member -> member.duty() == CrewDuty.HEALTH_PROFESSIONAL);
        if (cared) {
            all.add(met("journeys.crew.cared_for"));
        } else if (mode == TravelMode.AIR || persons.stream().anyMatch(CrewFindings::needsNurse)) {
            all.add(because("journeys.crew.nobody_cares"));
        }
        languages(crew, persons, all);
        return List.copyOf(all);
    }

    private static long women(List<CrewMember> crew) {
        return crew.stream().filter(member -> member.gender() == Gender.WOMAN).count();
    }

    private static boolean isWomanOrChild(CaseFacts person) {
        return person.minor() || Sex.F.name().equals(person.sheet().text(SheetField.SEX));
    }

    private static boolean needsNurse(CaseFacts person) {
        return person.sheet().needs().contains("NURSE");
    }

    /** One line for each language that somebody travels with and nobody on duty speaks. */
    private static void languages(List<CrewMember> crew, List<CaseFacts> persons, List<Objection> into) {
        Map<String, Integer> alone = new TreeMap<>();
        for (CaseFacts person : persons) {
            List<String> spoken = languages(person);
            if (!spoken.isEmpty()
                    && crew.stream().noneMatch(member -> spoken.stream().anyMatch(member::speaks))) {
                alone.merge(spoken.getFirst(), 1, Integer::sum);
            }
        }
        alone.forEach((tag, count) -> into.add(because("journeys.crew.unspoken", Locale.forLanguageTag(tag), count)));
        if (alone.isEmpty() && !crew.isEmpty() && !persons.isEmpty()) {
            into.add(met("journeys.crew.spoken"));
        }
    }

    private static List<String> languages(CaseFacts person) {
        return person.sheet()
                .get(SheetField.LANGUAGES)
                .map(tags -> List.of(tags.split(",")))
                .orElse(List.of());
    }
}
