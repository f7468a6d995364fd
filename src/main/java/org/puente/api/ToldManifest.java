package org.puente.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseState;
import org.puente.journeys.JourneyState;
import org.puente.journeys.Leg;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.SeatStanding;
import org.puente.journeys.TravelMode;
import org.puente.journeys.TravelStatus;
import org.puente.portal.Texts;

/** A journey and who is on it, as the system's country may know right now. */
record ToldManifest(
        String number,
        String agreement,
        JourneyState state,
        TravelMode mode,
        int seats,
        List<Stretch> legs,
        @Nullable Instant departedAt,
        @Nullable Instant arrivedAt,
        List<Person> persons) {

    static ToldManifest of(Manifest manifest, Locale language) {
        var journey = manifest.journey();
        return new ToldManifest(
                journey.number(),
                journey.agreement().id(),
                journey.state(),
                journey.plan().mode(),
                journey.plan().seats(),
                journey.plan().legs().stream().map(Stretch::of).toList(),
                journey.departedAt(),
                journey.arrivedAt(),
                manifest.lines().stream().map(line -> Person.of(line, language)).toList());
    }

    record Stretch(String from, Instant departsAt, String to, Instant arrivesAt) {

        static Stretch of(Leg leg) {
            return new Stretch(leg.from(), leg.departsAt(), leg.to(), leg.arrivesAt());
        }
    }

    /**
     * @param seat null for a standby person
     * @param notAvailable the other side's sentence; null while it stands for nothing
     * @param reasons what is in the way, in sentences; the other side's sentence first
     * @param needs codes of what the person needs on the journey
     * @param clearedUntil null unless cleared, and while the other side's sentence stands
     * @param documentUntil last day of the travel document; null without one
     */
    record Person(
            String id,
            String number,
            String person,
            CaseState state,
            TravelStatus status,
            @Nullable String seat,
            SeatStanding standing,
            Told.@Nullable NotAvailable notAvailable,
            List<String> reasons,
            List<String> needs,
            Checks checks,
            @Nullable Instant clearedUntil,
            @Nullable LocalDate documentUntil) {

        static Person of(ManifestLine line, Locale language) {
            var row = line.row();
            return new Person(
                    row.id().toString(),
                    row.number(),
                    row.personName(),
                    row.state(),
                    line.status(),
                    line.seat().label(),
                    line.seat().standing(),
                    Told.NotAvailable.until(row.nextReview(), language),
                    line.reasons().stream()
                            .map(reason -> Texts.text(
                                    language, reason.key(), reason.args().toArray()))
                            .toList(),
                    line.needs(),
                    new Checks(
                            line.checks().done(),
                            line.checks().applying(),
                            line.checks().stopping()),
                    row.nextReview() == null ? line.clearedUntil() : null,
                    line.documentUntil());
        }
    }

    /** @param stopping blocking ones of the time before the departure that are not green */
    record Checks(int done, int applying, int stopping) {}
}
