package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseState;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepRefused;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@Tag("walk")
@PortalTest
class DepartureStepsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JourneyDesk journeys;

    @Autowired
    private ManifestReader manifests;

    @Autowired
    private DoorDesk door;

    @Autowired
    private HandoverDesk handover;

    @Autowired
    private WayBackDesk ways;

    @Autowired
    private Holds holds;

    private JourneyWalk walk;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
    }

    @Test
    void theJourneyDepartsWithEverybodyWhoHasASeatOrNotAtAll() {
        CaseId aboard = walk.approved();
        CaseId missing = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, aboard, missing);
        walk.agree(flight, aboard, missing);
        walk.clear(flight, aboard, missing);
        walk.board(flight, aboard);

        assertThatThrownBy(() -> Actors.as(US_COORDINATOR, () -> door.depart(flight)))
                .isInstanceOfSatisfying(
                        DepartureRefused.class,
                        refused -> assertThat(refused.persons())
                                .extracting(TransferResult::id)
                                .containsExactly(missing));
        assertState(aboard, CaseState.EMBARKED);

        Actors.as(US_COORDINATOR, () -> door.refuse(flight, missing, Step.FAIL_ATTEMPT, "PERSON_REFUSED"));
        Actors.as(US_COORDINATOR, () -> door.depart(flight));
        assertState(aboard, CaseState.IN_TRANSIT);
        assertState(missing, CaseState.RETURN_APPROVED);
    }

    @Test
    void aStandbyPersonMovesUpToASeatThatBecameFree() {
        CaseId seated = walk.approved();
        CaseId waiting = walk.approved();
        JourneyId flight = walk.flight(1);
        walk.seat(flight, seated, waiting);
        walk.agree(flight, seated, waiting);
        walk.clear(flight, seated, waiting);
        assertThat(line(US_COORDINATOR, flight, waiting).seat().isStandby()).isTrue();

        Actors.as(US_COORDINATOR, () -> door.refuse(flight, seated, Step.FAIL_ATTEMPT, "NOT_FIT_ON_THE_DAY"));

        assertThat(line(US_COORDINATOR, flight, waiting).seat().place()).contains("1A");
        walk.board(flight, waiting);
        assertState(waiting, CaseState.EMBARKED);
    }

    @Test
    void aHoldOfTheLastMinuteStopsThePersonAtTheDoorAndTellsTheOtherSideNothing() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        walk.clear(flight, person);
        walk.passChecks(person);
        Actors.as(US_COORDINATOR, () -> door.settle(flight, person, IdentityBasis.PHOTO));

        Actors.as(coCaseworker(), () -> holds.place(person, HoldKind.PROTECTION, ""));

        ManifestLine seen = line(US_COORDINATOR, flight, person);
        assertThat(seen.isBlocked()).isTrue();
        assertThat(seen.reasons()).extracting(Objection::key).containsExactly("cases.hold.sentence");
        refused("cases.hold.sentence", () -> Actors.as(US_COORDINATOR, () -> door.board(flight, person)));
        assertState(person, CaseState.CLEARED);
    }

    @Test
    void aJourneyThatTurnedBackIsAFailedAttemptForEverybodyOnIt() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.underWay(flight, person);

        Actors.as(US_COORDINATOR, () -> door.turnBack(flight, "TURNED_BACK"));

        assertState(person, CaseState.RETURN_APPROVED);
        JourneyId next = walk.flight(6);
        walk.seat(next, person);
        assertThat(line(US_COORDINATOR, next, person).reasons())
                .as("a new medical is asked for")
                .extracting(Objection::key)
                .contains("journeys.reason.checks");
    }

    @Test
    void somebodyWhoLeavesTheAircraftBeforeTheDepartureDoesNotTravel() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        walk.clear(flight, person);
        walk.board(flight, person);

        Actors.as(US_COORDINATOR, () -> door.refuse(flight, person, Step.FAIL_ATTEMPT, "PERSON_REFUSED"));

        assertState(person, CaseState.RETURN_APPROVED);
        assertThat(Actors.as(US_COORDINATOR, () -> manifests.read(flight))
                        .orElseThrow()
                        .lines())
                .isEmpty();
    }

    @Test
    void onlyTheSideThatSeesAllChecksBoardsAPerson() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        walk.clear(flight, person);
        walk.passChecks(person);
        Actors.as(CO_COORDINATOR, () -> door.settle(flight, person, IdentityBasis.PHOTO));

        refused("treatment.objection.sender_boards", () -> Actors.as(CO_COORDINATOR, () -> door.board(flight, person)));
        Actors.as(US_COORDINATOR, () -> door.board(flight, person));
        assertState(person, CaseState.EMBARKED);
    }

    @Test
    void aHoldInTheAirStopsNeitherArrivalNorHandover() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.underWay(flight, person);
        Actors.as(usCaseworker(), () -> holds.place(person, HoldKind.MEDICAL, ""));

        Actors.as(CO_COORDINATOR, () -> door.arrive(flight));
        assertState(person, CaseState.ARRIVED);
        walk.passChecks(person);
        Actors.as(CO_COORDINATOR, () -> handover.sign(flight, person));
        Actors.as(US_COORDINATOR, () -> handover.sign(flight, person));
        assertState(person, CaseState.HANDED_OVER);
    }

    @Test
    void aReturnInErrorOpensAWayBackThatNeitherSideClosesAlone() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.underWay(flight, person);
        Actors.as(CO_COORDINATOR, () -> door.arrive(flight));
        walk.passChecks(person);
        Actors.as(US_COORDINATOR, () -> handover.sign(flight, person));
        Actors.as(CO_COORDINATOR, () -> handover.sign(flight, person));

        walk.cases().take(coSupervisor(), person, Step.REPORT_WRONG_RETURN);

        assertState(person, CaseState.RETURNED_IN_ERROR);
        assertKey("journeys.wayback.incomplete", () -> Actors.as(usSupervisor(), () -> ways.close(person)));
        Actors.as(usSupervisor(), () -> {
            ways.keep(person);
            ways.consent(person, Consent.GIVEN);
            for (WayBackItem item : WayBackItem.values()) {
                ways.done(person, item);
            }
            ways.close(person);
        });
        assertThat(Actors.as(coCaseworker(), () -> ways.of(person))
                        .orElseThrow()
                        .closed())
                .isFalse();
        Actors.as(coSupervisor(), () -> ways.close(person));
        assertThat(Actors.as(usCaseworker(), () -> ways.of(person))
                        .orElseThrow()
                        .closed())
                .isTrue();
    }

    private ManifestLine line(Actor reader, JourneyId flight, CaseId person) {
        return Actors.as(reader, () -> manifests.read(flight))
                .flatMap(manifest -> manifest.line(person))
                .orElseThrow();
    }

    private void assertState(CaseId id, CaseState state) {
        assertThat(walk.cases().facts(usCaseworker(), id).state()).isEqualTo(state);
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
