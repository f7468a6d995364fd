package org.puente.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyState;
import org.puente.monitoring.Addressee;
import org.puente.monitoring.FinishedReport;
import org.puente.monitoring.ListedJourney;
import org.puente.monitoring.MonitorDesk;
import org.puente.monitoring.NoteDesk;
import org.puente.monitoring.ObservationDesk;
import org.puente.monitoring.ObservationInput;
import org.puente.monitoring.Recommendation;
import org.puente.monitoring.ReplyVerdict;
import org.puente.monitoring.ReportDesk;
import org.puente.monitoring.ReportId;
import org.puente.monitoring.Reports;
import org.puente.monitoring.WatchedCheck;
import org.puente.monitoring.WatchedJourney;
import org.puente.monitoring.WatchedPerson;
import org.puente.treatment.Phase;
import org.puente.treatment.Verdict;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** One monitor reported on the journey that is behind and watches the next one; a side still owes an answer. */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
class DemoMonitoring {

    private static final int CHECKS_SEEN = 4;

    private final DemoStage stage;
    private final MonitorDesk desk;
    private final ObservationDesk observations;
    private final NoteDesk notes;
    private final ReportDesk writing;
    private final Reports reports;

    DemoMonitoring(
            DemoStage stage,
            MonitorDesk desk,
            ObservationDesk observations,
            NoteDesk notes,
            ReportDesk writing,
            Reports reports) {
        this.stage = stage;
        this.desk = desk;
        this.observations = observations;
        this.notes = notes;
        this.writing = writing;
        this.reports = reports;
    }

    void play(Instant now) {
        Actor monitor = stage.monitor(0);
        Actors.as(monitor, desk::behind).stream()
                .filter(listed -> listed.journey().state() == JourneyState.ARRIVED)
                .findFirst()
                .ifPresent(listed -> reported(monitor, listed, now));
        Actors.as(monitor, desk::ahead).stream()
                .findFirst()
                .ifPresent(listed -> stage.act(
                        monitor,
                        now.minus(Duration.ofHours(20)),
                        () -> desk.assign(listed.journey().id())));
    }

    private void reported(Actor monitor, ListedJourney listed, Instant now) {
        JourneyId id = listed.journey().id();
        Instant departed = Optional.ofNullable(listed.journey().departedAt()).orElse(now);
        stage.act(monitor, departed.minus(Duration.ofDays(2)), () -> desk.assign(id));
        WatchedJourney journey = Actors.as(monitor, () -> desk.open(id)).orElseThrow();
        Instant seen = departed.minus(Duration.ofMinutes(55));
        journey.persons().stream()
                .findFirst()
                .ifPresent(person -> stage.act(monitor, departed.plusSeconds(60), () -> watched(id, person, seen)));
        Instant arrived = Optional.ofNullable(listed.journey().arrivedAt()).orElse(now);
        stage.act(
                monitor,
                arrived.plus(Duration.ofHours(1)),
                () -> notes.add(id, "Ask next time who brings the blankets."));
        Instant signed = arrived.plus(Duration.ofDays(3));
        ReportId report = stage.act(monitor, signed, () -> signed(id));
        Recommendation first = Actors.as(monitor, () -> reports.open(report))
                .map(FinishedReport::recommendations)
                .orElse(List.of())
                .getFirst();
        stage.act(
                stage.officer(DemoStage.US, Role.SUPERVISOR, 0),
                signed.plus(Duration.ofDays(2)),
                () -> reports.reply(first.id(), ReplyVerdict.ACCEPTED, "Chairs and water stand ready from now on."));
    }

    /** The first checks at the door: all but one as the officers said. */
    private void watched(JourneyId id, WatchedPerson person, Instant seen) {
        List<WatchedCheck> atTheDoor = person.checks().stream()
                .filter(check -> check.observable() && check.check().phase() == Phase.EMBARKATION)
                .limit(CHECKS_SEEN)
                .toList();
        for (WatchedCheck check : atTheDoor) {
            boolean fails = check.equals(atTheDoor.getLast());
            observations.answer(
                    id,
                    new ObservationInput(
                            person.id(),
                            check.check().id(),
                            fails ? Verdict.FAIL : Verdict.PASS,
                            seen,
                            "Gate 4",
                            fails ? "A camera team stood at the fence while people boarded." : "",
                            0));
        }
    }

    private ReportId signed(JourneyId id) {
        writing.recommend(id, Addressee.SENDING, "Let people wait seated, with water, until they board.");
        writing.recommend(
                id,
                Addressee.BOTH,
                "Agree where media may stand, so that nobody is filmed on the way to the aircraft.");
        return writing.finish(
                id,
                "People were treated with respect and knew where they went. The way to the aircraft lay in view of"
                        + " cameras.");
    }
}
