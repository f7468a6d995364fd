package org.puente.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Step;
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyNotFound;
import org.puente.journeys.JourneyWalk;
import org.puente.journeys.JourneyWatch;
import org.puente.journeys.TravelStatus;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.treatment.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@Tag("walk")
@PortalTest
class MonitoredJourneysTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MonitorDesk desk;

    @Autowired
    private NoteDesk notes;

    @Autowired
    private ObservationDesk observations;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private JourneyWatch watch;

    @Autowired
    private Holds holds;

    @Autowired
    private MonitorWork work;

    private JourneyWalk walk;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
    }

    @Test
    void aMonitorSeesAJourneyFromTheFirstProposalOnAndBeforeItIsLikeOneThatWasNeverMade() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        assertThat(open(flight)).isEmpty();
        assertThat(listed()).doesNotContain(flight);
        assertThat(refusal(() -> Actors.as(monitor(), () -> desk.assign(flight))))
                .isEqualTo(refusal(() -> Actors.as(monitor(), () -> desk.assign(JourneyId.random()))));

        walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, person);

        assertThat(open(flight)).isPresent();
        assertThat(listed()).contains(flight);
    }

    @Test
    void personsAreKnownByGivenNameAndSeatFromTheirOwnProposalOn() {
        CaseId proposed = walk.approved();
        CaseId notYet = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, proposed, notYet);
        walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, proposed);

        WatchedJourney seen = open(flight).orElseThrow();
        assertThat(seen.persons()).extracting(WatchedPerson::id).containsExactly(proposed);
        assertThat(seen.persons().getFirst().traveller().givenNames()).isEqualTo("Íñigo");
        assertThat(seen.persons().getFirst().traveller().place()).contains("1A");
        assertThat(seen.toString())
                .doesNotContain("Campoverde", "Muñatón", "AX000377", "Test record")
                .doesNotContainPattern("USCO-\\d\\d-\\d")
                .doesNotContainIgnoringCase("MUNATON");
    }

    @Test
    void whoCameToTheDoorStaysKnownAndTheReasonIsNotTold() {
        CaseId person = walk.approved();
        CaseId refused = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person, refused);
        walk.agree(flight, person, refused);
        walk.clear(flight, person, refused);
        walk.board(flight, person);
        walk.cases().take(US_COORDINATOR, refused, Step.FAIL_ATTEMPT, "PERSON_REFUSED");

        WatchedJourney seen = open(flight).orElseThrow();
        assertThat(seen.person(person).orElseThrow().traveller().status()).isEqualTo(TravelStatus.ON_BOARD);
        assertThat(seen.person(refused).orElseThrow().traveller().status()).isEqualTo(TravelStatus.NOT_TRAVELLING);
        assertThat(seen.persons().toString()).doesNotContain("PERSON_REFUSED");
    }

    @Test
    void severalMonitorsWatchAndEachEndsOnlyTheirOwnAssignment() {
        JourneyId flight = announced();
        Actor second = another(monitor());
        Actors.as(monitor(), () -> desk.assign(flight));
        Actors.as(second, () -> desk.assign(flight));
        assertThat(watching(flight)).containsExactly(monitor().name(), second.name());

        Actors.as(second, () -> desk.leave(flight));
        Actors.as(second, () -> desk.leave(flight));

        assertThat(watching(flight)).containsExactly(monitor().name());
        Actors.as(second, () -> desk.assign(flight));
        assertThat(watching(flight)).hasSize(2);
    }

    /** As an officer of a side reads it. */
    private List<String> watching(JourneyId flight) {
        return Actors.as(US_COORDINATOR, () -> watch.of(flight).monitors());
    }

    @Test
    void noOfficerOfEitherSideReadsNotesOrTouchesAnAssignment() {
        JourneyId flight = announced();
        Actors.as(monitor(), () -> desk.assign(flight));
        Actors.as(monitor(), () -> notes.add(flight, "Only for me"));
        Actor monitorOfACountry = officer(US, Role.MONITOR);
        ObservationInput input =
                new ObservationInput(CaseId.random(), "PRE-06", Verdict.PASS, Instant.now(), "", "", 0);
        for (Actor officer :
                List.of(US_COORDINATOR, CO_COORDINATOR, usSupervisor(), coSupervisor(), monitorOfACountry)) {
            denied(officer, () -> notes.mine(flight));
            denied(officer, () -> notes.add(flight, "Mine"));
            denied(officer, () -> notes.remove(flight, UUID.randomUUID()));
            denied(officer, () -> desk.leave(flight));
            denied(officer, () -> desk.assign(flight));
            denied(officer, () -> desk.open(flight));
            denied(officer, () -> desk.ahead());
            denied(officer, () -> observations.answer(flight, input));
            denied(officer, () -> reports.mine(flight));
            denied(officer, () -> reports.finish(flight, "Signed"));
        }
        assertThat(watching(flight)).containsExactly(monitor().name());
    }

    @Test
    void notesAreTheirAuthorsAlone() {
        JourneyId flight = announced();
        Actors.as(monitor(), () -> notes.add(flight, "  Water was late.  "));
        PrivateNote mine = Actors.as(monitor(), () -> notes.mine(flight)).getFirst();
        assertThat(mine.text()).isEqualTo("Water was late.");
        Actor other = another(monitor());
        assertThat(Actors.as(other, () -> notes.mine(flight))).isEmpty();

        Actors.as(other, () -> notes.remove(flight, mine.id()));
        assertThat(Actors.as(monitor(), () -> notes.mine(flight))).hasSize(1);
        Actors.as(monitor(), () -> notes.remove(flight, mine.id()));
        assertThat(Actors.as(monitor(), () -> notes.mine(flight))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = HoldKind.class,
            names = {"PROTECTION", "MEDICAL"})
    void aHoldBeforeTheDepartureChangesNothingThatAMonitorSees(HoldKind kind) {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        WatchedJourney before = open(flight).orElseThrow();

        Actors.as(usCaseworker(), () -> holds.place(person, kind, ""));

        assertThat(open(flight)).contains(before);
    }

    @Test
    void underWayAHoldAlertsTheMonitorAndChangesNothingElse() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.underWay(flight, person);
        Actors.as(monitor(), () -> desk.assign(flight));
        WatchedJourney before = open(flight).orElseThrow();
        assertThat(before.alerts()).isEmpty();
        assertThat(tasks(flight)).containsExactly("monitoring.work.under_way");

        Actors.as(usCaseworker(), () -> holds.place(person, HoldKind.PROTECTION, ""));

        WatchedJourney after = open(flight).orElseThrow();
        assertThat(after.alerts()).extracting(WatchedPerson::id).containsExactly(person);
        assertThat(after.persons().getFirst().checks())
                .isEqualTo(before.persons().getFirst().checks());
        assertThat(after.persons().getFirst().traveller())
                .isEqualTo(before.persons().getFirst().traveller());
        assertThat(after.incidents()).isEqualTo(before.incidents());
        assertThat(tasks(flight)).containsExactly("monitoring.work.alert");
    }

    private JourneyId announced() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, person);
        return flight;
    }

    private Optional<WatchedJourney> open(JourneyId flight) {
        return Actors.as(monitor(), () -> desk.open(flight));
    }

    private List<JourneyId> listed() {
        return Actors.as(monitor(), () -> desk.ahead()).stream()
                .map(each -> each.journey().id())
                .toList();
    }

    private List<String> tasks(JourneyId flight) {
        return Actors.as(monitor(), () -> work.waitingFor(monitor(), 200)).stream()
                .filter(item -> item.address().equals(MonitoringAddress.of(flight)))
                .map(WorkItem::taskKey)
                .toList();
    }

    private static void denied(Actor officer, Runnable act) {
        assertThatThrownBy(() -> Actors.as(officer, act)).isInstanceOf(AccessDeniedException.class);
    }

    private static String refusal(ThrowingCallable act) {
        try {
            act.call();
        } catch (JourneyNotFound refused) {
            return ((Refusal) refused).key();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("It was done");
    }
}
