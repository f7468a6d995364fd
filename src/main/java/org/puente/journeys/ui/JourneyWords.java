package org.puente.journeys.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.Side;
import org.puente.journeys.Journey;
import org.puente.journeys.Leg;
import org.puente.journeys.ManifestLine;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** Sentences about journeys in the language of the page. */
final class JourneyWords {

    private JourneyWords() {}

    /** "Tue 1 Dec 11:30 Alexandria, 12:30 Bogotá": the moment on the clocks of both offices, the given one's place first. */
    static String onBothClocks(AgreementProfile agreement, ZonedDateTime moment, String place) {
        StringBuilder words = new StringBuilder(Dates.nearMoment(Texts.language(), moment) + " " + place);
        for (Side side : Side.values()) {
            ZonedDateTime there = moment.withZoneSameInstant(agreement.zone(side));
            if (!sameClock(there, moment)) {
                words.append(", ")
                        .append(other(moment, there))
                        .append(' ')
                        .append(agreement.party(side).city());
            }
        }
        return words.toString();
    }

    /** The time alone, with the day where it is another one, as across the date line. */
    private static String other(ZonedDateTime here, ZonedDateTime there) {
        return here.toLocalDate().equals(there.toLocalDate())
                ? Dates.time(Texts.language(), there)
                : Dates.nearMoment(Texts.language(), there);
    }

    private static boolean sameClock(ZonedDateTime one, ZonedDateTime other) {
        return one.toLocalDateTime().equals(other.toLocalDateTime());
    }

    /** "12:30 in Bogotá", for each office on another clock than the place. */
    static String elsewhere(AgreementProfile agreement, ZonedDateTime moment) {
        StringBuilder words = new StringBuilder();
        for (Side side : Side.values()) {
            ZonedDateTime there = moment.withZoneSameInstant(agreement.zone(side));
            if (!sameClock(there, moment)) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(Texts.text(
                                "journeys.clock_in",
                                other(moment, there),
                                agreement.party(side).city()));
            }
        }
        return words.toString();
    }

    /** The time on the clock of the reader's office. */
    static String time(Journey journey, Instant moment) {
        return Dates.time(Texts.language(), moment.atZone(zone(journey)));
    }

    /** Day and time on the clock of the reader's office. */
    static String moment(Journey journey, Instant moment) {
        return Dates.nearMoment(Texts.language(), moment.atZone(zone(journey)));
    }

    private static ZoneId zone(Journey journey) {
        return journey.agreement().zone(journey.sideOf(Actors.current().country()));
    }

    /** "5 h 15 min, no stop". */
    static String lasts(Journey journey) {
        Duration whole = Duration.between(
                journey.plan().first().departsAt(), journey.plan().last().arrivesAt());
        return Texts.text(
                "journeys.lasts",
                whole.toHours(),
                whole.toMinutesPart(),
                journey.plan().stops());
    }

    /** A zone as a city a person knows: "New York", "Bogota". */
    static String zone(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    static String leg(Leg leg) {
        return leg.from() + " " + Dates.nearMoment(Texts.language(), leg.departure()) + " – " + leg.to() + " "
                + Dates.nearMoment(Texts.language(), leg.arrival());
    }

    /** "Needs: wheelchair, special diet". */
    static String needs(ManifestLine line) {
        return Texts.text(
                "journeys.needs",
                line.needs().stream()
                        .map(code -> Texts.text("cases.need." + code))
                        .collect(Collectors.joining(", ")));
    }

    static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Texts.language());
    }
}
