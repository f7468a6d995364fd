package org.puente.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.access.Role;
import org.puente.countries.Side;
import org.puente.journeys.TravelStatus;
import org.puente.treatment.IncidentOutcome;
import org.puente.treatment.Phase;
import org.puente.treatment.Standing;
import org.puente.treatment.Verdict;

/**
 * What a finished report says to one reader, as it is frozen and sealed. Persons by given names and seat alone.
 *
 * @param journey its number
 * @param notTravelled how many came to the door, or were to, and did not travel
 */
public record ReportContent(
        String journey,
        String agreement,
        String route,
        Instant planned,
        @Nullable Instant departed,
        @Nullable Instant arrived,
        boolean turnedBack,
        String monitor,
        Instant finished,
        String summary,
        int notTravelled,
        List<Person> persons,
        List<Event> incidents,
        List<Advice> recommendations) {

    /** Somebody who was on board. */
    public record Person(String givenNames, @Nullable String seat, TravelStatus status, List<Line> checks) {}

    /** A check that somebody answered. */
    public record Line(
            String check, Phase phase, String english, String spanish, Map<Side, Said> officers, List<Seen> monitors) {}

    /** What officers said. */
    public record Said(Standing standing, @Nullable Role as, Instant at) {}

    /** What a monitor saw. */
    public record Seen(String monitor, Verdict verdict, Instant at, String place, String note) {}

    /** An incident. */
    public record Event(
            String check,
            String givenNames,
            @Nullable String seat,
            Side side,
            boolean byMonitor,
            Instant opened,
            @Nullable IncidentOutcome outcome) {}

    /** A recommendation as it was signed. */
    public record Advice(int number, Addressee addressee, String text) {}

    /** How many checks stand so for a side's officers, over all persons. */
    public long said(Side side, Standing standing) {
        return persons.stream()
                .flatMap(person -> person.checks().stream())
                .map(line -> line.officers().get(side))
                .filter(said -> said != null && said.standing() == standing)
                .count();
    }

    /** How many checks monitors saw so, by the latest answer of each monitor. */
    public long seen(Verdict verdict) {
        return persons.stream()
                .flatMap(person -> person.checks().stream())
                .flatMap(line -> line.monitors().stream())
                .filter(seen -> seen.verdict() == verdict)
                .count();
    }
}
