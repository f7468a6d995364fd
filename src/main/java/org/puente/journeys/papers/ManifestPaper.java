package org.puente.journeys.papers;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.countries.Country;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyPlan;
import org.puente.journeys.Manifest;
import org.puente.journeys.Operator;
import org.puente.journeys.TravelMode;
import org.puente.journeys.TravelStatus;
import org.puente.portal.Refusal;

/**
 * A manifest as it goes onto paper: exactly what one side sees of it, in the words that this side reads.
 *
 * @param side the country that sees it so
 * @param clock the zone of that country's office
 */
record ManifestPaper(
        String journey,
        String agreement,
        String side,
        String clock,
        TravelMode mode,
        Operator operator,
        String carrier,
        int seats,
        List<PaperLeg> legs,
        List<PaperPerson> persons) {

    ManifestPaper {
        legs = List.copyOf(legs);
        persons = List.copyOf(persons);
    }

    /** @throws Refusal if more persons are on it than a journey carries */
    static ManifestPaper of(Manifest manifest, Country reader) {
        if (manifest.lines().size() > JourneyPlan.MOST_SEATS) {
            throw new Refusal("journeys.refused.paper_long", JourneyPlan.MOST_SEATS);
        }
        Journey journey = manifest.journey();
        ZoneId clock = journey.agreement().zone(journey.sideOf(reader));
        return new ManifestPaper(
                journey.number(),
                journey.agreement().id(),
                reader.code(),
                clock.getId(),
                journey.plan().mode(),
                journey.plan().operator(),
                journey.plan().carrier(),
                journey.plan().seats(),
                journey.plan().legs().stream().map(PaperLeg::of).toList(),
                manifest.lines().stream()
                        .map(line -> PaperPerson.of(line, clock))
                        .toList());
    }

    ZoneId zone() {
        return ZoneId.of(clock);
    }

    Country country() {
        return new Country(side);
    }

    ManifestCounts counts() {
        return new ManifestCounts(
                persons.size(),
                count(TravelStatus.MAY_TRAVEL),
                count(TravelStatus.ON_BOARD),
                count(TravelStatus.WAITING),
                count(TravelStatus.BLOCKED));
    }

    private int count(TravelStatus status) {
        return (int)
                persons.stream().filter(person -> person.status() == status).count();
    }

    /** How many persons stand here who do not stand there. */
    int without(ManifestPaper other) {
        Set<UUID> there = other.persons.stream().map(PaperPerson::caseId).collect(Collectors.toSet());
        return (int) persons.stream()
                .filter(person -> !there.contains(person.caseId()))
                .count();
    }
}
