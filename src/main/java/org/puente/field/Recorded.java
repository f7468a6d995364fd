package org.puente.field;

import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.monitoring.MonitorDesk;
import org.puente.monitoring.Observation;
import org.puente.monitoring.WatchedPerson;
import org.puente.treatment.Answer;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.springframework.stereotype.Component;

/** Looks up what is on record about the same thing as something that was handed in. */
@Component
class Recorded {

    private final CheckDesk checks;
    private final MonitorDesk monitored;

    Recorded(CheckDesk checks, MonitorDesk monitored) {
        this.checks = checks;
        this.monitored = monitored;
    }

    Optional<RecordedAnswer> about(KeptItem item) {
        if (!item.kind().equals(HandedAnswer.NAME)) {
            return Optional.empty();
        }
        Actor reader = Actors.current();
        return reader.countryIfAny().isPresent()
                ? checks.list(item.person())
                        .flatMap(list -> list.line(item.subject()))
                        .flatMap(CheckLine::answer)
                        .map(Recorded::answer)
                : watched(item)
                        .flatMap(person -> person.check(item.subject()))
                        .flatMap(MonitorsPack::ownOf)
                        .map(Recorded::observation);
    }

    /** As a monitor knows them. */
    Optional<String> nameOf(KeptItem item) {
        return Actors.current().countryIfAny().isPresent()
                ? Optional.empty()
                : watched(item).map(person -> person.traveller().givenNames());
    }

    private Optional<WatchedPerson> watched(KeptItem item) {
        return monitored.open(item.journey()).flatMap(watched -> watched.person(item.person()));
    }

    private static RecordedAnswer answer(Answer answer) {
        return new RecordedAnswer(
                answer.number(),
                answer.verdict(),
                answer.at(),
                answer.byName(),
                answer.place(),
                answer.evidence(),
                answer.remark().text());
    }

    private static RecordedAnswer observation(Observation seen) {
        return new RecordedAnswer(
                seen.number(), seen.verdict(), seen.at(), seen.monitorName(), seen.place(), seen.note(), "");
    }
}
