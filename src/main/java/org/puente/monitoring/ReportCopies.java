package org.puente.monitoring;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.Step;
import org.puente.countries.Side;
import org.puente.countries.UserId;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyState;
import org.puente.journeys.TravelStatus;
import org.puente.journeys.Traveller;
import org.puente.treatment.Check;
import org.puente.treatment.ObservedIncident;
import org.puente.treatment.OfficersWord;
import org.springframework.stereotype.Component;

/**
 * Freezes a report for each of its readers. The monitors' copy has all. A side's copy has its own officers' answers, of the
 * other side's what the page of a case shows it, and neither checks nor incidents that are the other side's alone; so a
 * report crosses nothing that had not crossed ({@code domain.md}, Holds and Who sees what).
 */
@Component
class ReportCopies {

    static final String MONITOR = "MONITOR";

    private final ReportBook book;
    private final ContentJson json;

    ReportCopies(ReportBook book, ContentJson json) {
        this.book = book;
        this.json = json;
    }

    void freeze(ReportHead report, WatchedJourney journey, String summary, List<Recommendation> advice, Instant now) {
        AgreementProfile agreement = journey.journey().agreement();
        book.keepCopy(report.id(), MONITOR, json.write(content(report, journey, summary, advice, null, now)));
        for (Side side : Side.values()) {
            book.keepCopy(
                    report.id(),
                    agreement.country(side).code(),
                    json.write(content(report, journey, summary, advice, side, now)));
        }
    }

    /** @param reader the side that reads; null for the monitors */
    private static ReportContent content(
            ReportHead report,
            WatchedJourney watched,
            String summary,
            List<Recommendation> advice,
            @Nullable Side reader,
            Instant now) {
        Journey journey = watched.journey();
        List<WatchedPerson> travelled = watched.persons().stream()
                .filter(person -> person.traveller().did(Step.EMBARK))
                .toList();
        return new ReportContent(
                journey.number(),
                journey.agreement().id(),
                journey.route(),
                journey.plan().first().departsAt(),
                journey.departedAt(),
                journey.arrivedAt(),
                journey.state() == JourneyState.CANCELLED,
                report.monitorName(),
                now,
                summary,
                (int) watched.persons().stream()
                        .map(WatchedPerson::traveller)
                        .filter(traveller -> traveller.status() == TravelStatus.NOT_TRAVELLING)
                        .count(),
                travelled.stream()
                        .map(person -> person(person, report.monitor(), reader))
                        .toList(),
                watched.incidents().stream()
                        .filter(incident -> reader == null || incident.side() == reader)
                        .flatMap(incident -> event(incident, travelled).stream())
                        .toList(),
                advice.stream()
                        .map(each -> new ReportContent.Advice(each.number(), each.addressee(), each.text()))
                        .toList());
    }

    private static ReportContent.Person person(WatchedPerson person, UserId monitor, @Nullable Side reader) {
        Traveller traveller = person.traveller();
        Predicate<Check> readable = check -> reader == null || check.isVisibleTo(reader);
        return new ReportContent.Person(
                traveller.givenNames(),
                traveller.seat(),
                traveller.status(),
                person.checks().stream()
                        .filter(watched -> readable.test(watched.check()))
                        .map(watched -> line(watched, monitor, reader))
                        .filter(line ->
                                !line.officers().isEmpty() || !line.monitors().isEmpty())
                        .toList());
    }

    private static ReportContent.Line line(WatchedCheck watched, UserId monitor, @Nullable Side reader) {
        Check check = watched.check();
        Map<Side, ReportContent.Said> officers = new EnumMap<>(Side.class);
        for (Side said : Side.values()) {
            word(watched, reader, said)
                    .ifPresent(
                            word -> officers.put(said, new ReportContent.Said(word.standing(), word.as(), word.at())));
        }
        return new ReportContent.Line(
                check.id(),
                check.phase(),
                check.text().english(),
                check.text().spanish(),
                officers,
                latest(watched, monitor));
    }

    private static Optional<OfficersWord> word(WatchedCheck watched, @Nullable Side reader, Side said) {
        return reader == null
                ? watched.officers().word(said)
                : watched.officers().knownTo(reader, said);
    }

    /** What the report's own monitor answered last; another monitor's answers stand in that one's report. */
    private static List<ReportContent.Seen> latest(WatchedCheck watched, UserId monitor) {
        return watched.observations().stream()
                .filter(each -> each.monitor().equals(monitor))
                .limit(1)
                .map(each -> new ReportContent.Seen(
                        each.monitorName(), each.verdict(), each.at(), each.place(), each.note()))
                .toList();
    }

    private static Optional<ReportContent.Event> event(ObservedIncident incident, List<WatchedPerson> travelled) {
        return travelled.stream()
                .map(WatchedPerson::traveller)
                .filter(traveller -> traveller.id().equals(incident.caseId()))
                .findFirst()
                .map(traveller -> new ReportContent.Event(
                        incident.checkId(),
                        traveller.givenNames(),
                        traveller.seat(),
                        incident.side(),
                        incident.byMonitor(),
                        incident.openedAt(),
                        incident.outcome()));
    }
}
