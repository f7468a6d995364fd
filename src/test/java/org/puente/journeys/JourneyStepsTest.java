package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseState;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepRefused;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@Tag("walk")
@PortalTest
class JourneyStepsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JourneyDesk journeys;

    @Autowired
    private SeatDesk seats;

    @Autowired
    private ManifestReader manifests;

    @Autowired
    private DoorDesk door;

    @Autowired
    private HandoverDesk handover;

    private JourneyWalk walk;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
    }

    @Test
    void aPersonGoesFromASeatToAClosedCaseByTheHandsOfBothSides() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        assertState(person, CaseState.TRANSFER_ACCEPTED);

        walk.clear(flight, person);
        assertState(person, CaseState.CLEARED);
        assertThat(line(US_COORDINATOR, flight, person).status()).isEqualTo(TravelStatus.MAY_TRAVEL);

        walk.board(flight, person);
        Actors.as(US_COORDINATOR, () -> door.depart(flight));
        assertState(person, CaseState.IN_TRANSIT);
        Actors.as(CO_COORDINATOR, () -> door.arrive(flight));
        walk.passChecks(person);

        assertThat(Actors.as(US_COORDINATOR, () -> handover.sign(flight, person)))
                .isEqualTo(StepOutcome.SIGNED_FIRST);
        assertThat(Actors.as(CO_COORDINATOR, () -> handover.sign(flight, person)))
                .isEqualTo(StepOutcome.DONE);
        assertState(person, CaseState.HANDED_OVER);
        walk.cases().take(usSupervisor(), person, Step.CLOSE);
        walk.cases().take(coSupervisor(), person, Step.CLOSE);
        assertState(person, CaseState.CLOSED);
    }

    @Test
    void nobodyOfTheOtherSideKnowsOfAJourneyBeforeItsFirstProposal() {
        JourneyId flight = walk.flight(6);
        CaseId person = walk.approved();
        CaseId notProposed = walk.approved();
        walk.seat(flight, person, notProposed);
        assertThat(Actors.as(CO_COORDINATOR, () -> journeys.open(flight))).isEmpty();
        assertThat(Actors.as(CO_COORDINATOR, () -> journeys.ahead()))
                .extracting(Journey::id)
                .doesNotContain(flight);

        walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, person);

        assertThat(Actors.as(CO_COORDINATOR, () -> manifests.read(flight))
                        .orElseThrow()
                        .lines())
                .extracting(ManifestLine::id)
                .containsExactly(person);
        HandoverDesk handover = portal.getBean(HandoverDesk.class);
        assertThat(Actors.as(CO_COORDINATOR, () -> handover.open(flight, notProposed)))
                .isEmpty();
        assertThat(Actors.as(CO_COORDINATOR, () -> handover.open(flight, person)))
                .isPresent();
    }

    @Test
    void theSideThatProposedDoesNotAcceptItsOwnProposal() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, person);

        TransferResult result = walk.whole(another(US_COORDINATOR), flight, Step.ACCEPT_TRANSFER, person)
                .getFirst();

        assertThat(result.isDone()).isFalse();
        assertThat(result.objections()).extracting(Objection::key).contains("cases.objection.other_side_answers");
    }

    @Test
    void withoutASeatNobodyIsProposed() {
        CaseId person = walk.approved();
        refused("journeys.objection.no_seat", () -> walk.cases().take(US_COORDINATOR, person, Step.PROPOSE_TRANSFER));
    }

    @Test
    void noticeAndNightAreKeptWhenATransferIsProposed() {
        CaseId soon = walk.approved();
        JourneyId tomorrow = walk.flight(6, Instant.now().plus(Duration.ofHours(20)));
        walk.seat(tomorrow, soon);
        assertThat(keys(walk.whole(US_COORDINATOR, tomorrow, Step.PROPOSE_TRANSFER, soon)))
                .contains("journeys.objection.notice");

        CaseId late = walk.approved();
        JourneyId night = walk.flight(6, JourneyWalk.departure().plus(Duration.ofHours(10)));
        walk.seat(night, late);
        assertThat(keys(walk.whole(US_COORDINATOR, night, Step.PROPOSE_TRANSFER, late)))
                .contains("journeys.objection.night");
    }

    @Test
    void clearanceNeedsBothSidesAndGreenChecks() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        assertThat(keys(walk.whole(usSupervisor(), flight, Step.CLEAR, person)))
                .contains("treatment.objection.not_green");

        walk.clear(flight, person);
        assertState(person, CaseState.CLEARED);
    }

    @Test
    void oneSideAloneClearsNobody() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        walk.passChecks(person);
        walk.clear(flight);

        walk.whole(usSupervisor(), flight, Step.CLEAR, person);
        TransferResult again =
                walk.whole(another(usSupervisor()), flight, Step.CLEAR, person).getFirst();
        assertThat(keys(List.of(again))).contains("cases.objection.other_side_signs");
        assertState(person, CaseState.TRANSFER_ACCEPTED);

        walk.whole(coConsularOfficer(), flight, Step.CLEAR, person);
        assertState(person, CaseState.CLEARED);
    }

    @Test
    void aManifestReadAgainIsTheSameUntilSomethingChanges() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        Manifest before =
                Actors.as(US_COORDINATOR, () -> manifests.read(flight)).orElseThrow();

        assertThat(Actors.as(US_COORDINATOR, () -> manifests.read(flight))).contains(before);
        walk.passChecks(person);
        assertThat(Actors.as(US_COORDINATOR, () -> manifests.read(flight)))
                .isPresent()
                .get()
                .isNotEqualTo(before);
    }

    @Test
    void aSeatIsNeverGivenTwice() {
        CaseId one = walk.approved();
        CaseId other = walk.approved();
        JourneyId flight = walk.flight(12);
        walk.seat(flight, one, other);

        assertThatThrownBy(() -> Actors.as(US_COORDINATOR, () -> seats.seat(flight, other, "1a")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("journeys.refused.seat_taken"));
        Actors.as(US_COORDINATOR, () -> seats.seat(flight, other, "2f"));
        assertThat(line(US_COORDINATOR, flight, other).seat().place()).contains("2F");
    }

    @Test
    void anAgreedJourneyIsNeitherPlannedAnewNorCancelledBehindTheOtherSidesBack() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);

        assertKey("journeys.refused.agreed", () -> Actors.as(US_COORDINATOR, () -> journeys.cancel(flight, "WEATHER")));
        assertKey(
                "journeys.refused.not_planner",
                () -> Actors.as(CO_COORDINATOR, () -> journeys.cancel(flight, "WEATHER")));

        walk.whole(CO_COORDINATOR, flight, Step.CANCEL_TRANSFER, "WEATHER", person);
        assertState(person, CaseState.RETURN_APPROVED);
        Actors.as(US_COORDINATOR, () -> journeys.cancel(flight, "WEATHER"));
        assertThat(Actors.as(CO_COORDINATOR, () -> journeys.open(flight))
                        .orElseThrow()
                        .state())
                .isEqualTo(JourneyState.CANCELLED);
    }

    private ManifestLine line(Actor reader, JourneyId flight, CaseId person) {
        return Actors.as(reader, () -> manifests.read(flight))
                .flatMap(manifest -> manifest.line(person))
                .orElseThrow();
    }

    private void assertState(CaseId id, CaseState state) {
        assertThat(walk.cases().facts(usCaseworker(), id).state()).isEqualTo(state);
    }

    private static List<String> keys(List<TransferResult> results) {
        return results.stream()
                .flatMap(result -> result.objections().stream())
                .filter(Objection::stands)
                .map(Objection::key)
                .toList();
    }

    private static void refused(String objection, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::key)
                                .contains(objection));
    }

    private static void assertKey(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
