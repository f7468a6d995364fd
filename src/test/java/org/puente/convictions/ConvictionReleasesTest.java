package org.puente.convictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.convictions.ConvictionWalk.CASEWORKER;
import static org.puente.convictions.ConvictionWalk.SUPERVISOR;
import static org.puente.convictions.ConvictionWalk.THEIR_CASEWORKER;
import static org.puente.convictions.ConvictionWalk.THEIR_SUPERVISOR;
import static org.puente.convictions.ConvictionWalk.fraud;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseNotFound;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Step;
import org.puente.cases.WorkItem;
import org.puente.convictions.ReleaseProposal.State;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two persons release convictions, and the other side reads exactly what both of them saw. */
@Tag("database")
@PortalTest
class ConvictionReleasesTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Convictions convictions;

    @Autowired
    private ReleaseDesk desk;

    @Autowired
    private ConvictionWork work;

    @Autowired
    private TestClock clock;

    private ConvictionWalk walk;

    @BeforeEach
    void walk() {
        walk = new ConvictionWalk(portal);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void theOtherSideReadsExactlyWhatTwoPersonsReleasedAndByWhatRight() {
        CaseId id = walk.cases().submitted();
        walk.write(id);
        walk.write(id, new ConvictionInput(ConvictionWalk.facts("HOMICIDE", LocalDate.of(2020, 1, 2)), false, true));
        List<Conviction> leaving =
                walk.own(id).stream().filter(Conviction::isFinal).toList();
        UUID proposal = walk.propose(CASEWORKER, id, leaving, null);
        assertNothing(THEIR_CASEWORKER, id);
        walk.sign(proposal);

        assertThat(open(THEIR_CASEWORKER, id).received()).singleElement().satisfies(release -> {
            assertThat(release.convictions()).containsExactly(fraud().facts());
            assertThat(release.basis()).isEqualTo(ConvictionWalk.BASIS);
            assertThat(release.kind()).isEqualTo(ReleaseKind.RELEASE);
            assertThat(release.stands()).isTrue();
        });
        assertThat(open(THEIR_SUPERVISOR, id).own()).isEmpty();
        assertThat(open(THEIR_SUPERVISOR, id).proposals()).isEmpty();
        assertThat(open(CASEWORKER, id).given())
                .isEqualTo(open(THEIR_CASEWORKER, id).received());
        assertThat(last(id).state()).isEqualTo(State.SIGNED);
    }

    @Test
    void nobodySignsOrDeclinesWhatTheyProposedThemselves() {
        Actor both = new Actor(CASEWORKER.id(), "Both", ConvictionWalk.QM, Set.of(Role.CASEWORKER, Role.SUPERVISOR));
        CaseId id = walk.cases().submitted();
        walk.write(id);
        UUID proposal = walk.propose(both, id, walk.own(id), null);

        assertRefused("convictions.refused.second_person", both, () -> desk.sign(proposal));
        assertRefused(
                "convictions.refused.second_person", both, () -> desk.decline(proposal, DeclineReason.NOT_NEEDED));
        assertThat(work(both)).isEmpty();
        assertNothing(THEIR_CASEWORKER, id);
    }

    @Test
    void whatWaitsIsTheWorkOfWhoeverMaySignAndSaysNothingOfWhatIsInIt() {
        CaseId id = walk.cases().submitted();
        walk.write(id);
        walk.propose(id);

        assertThat(work(SUPERVISOR))
                .filteredOn(item -> item.address().contains(id.toString()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.address()).isEqualTo("cases/" + id + "/convictions");
                    assertThat(item.taskArgs()).isEmpty();
                    assertThat(item.due()).isNotNull();
                });
        for (Actor nobody : List.of(CASEWORKER, THEIR_SUPERVISOR, TestActors.usSupervisor())) {
            assertThat(work(nobody)).noneMatch(item -> item.address().contains(id.toString()));
        }
    }

    @Test
    void theSecondPersonDeclinesWithAReasonAndNothingLeaves() {
        CaseId id = walk.cases().submitted();
        walk.write(id);
        UUID proposal = walk.propose(id);
        Actors.as(SUPERVISOR, () -> desk.decline(proposal, DeclineReason.BASIS_DOES_NOT_COVER));

        assertThat(last(id).state()).isEqualTo(State.DECLINED);
        assertThat(last(id).declined()).isEqualTo(DeclineReason.BASIS_DOES_NOT_COVER);
        assertRefused("convictions.refused.decided", SUPERVISOR, () -> desk.sign(proposal));
        assertNothing(THEIR_CASEWORKER, id);
    }

    @Test
    void onlyWhoeverProposedItTakesItBack() {
        CaseId id = walk.cases().submitted();
        walk.write(id);
        UUID proposal = walk.propose(id);

        assertNotFound(TestActors.another(CASEWORKER), () -> desk.takeBack(proposal));
        Actors.as(CASEWORKER, () -> desk.takeBack(proposal));
        assertThat(last(id).state()).isEqualTo(State.TAKEN_BACK);
        walk.propose(id);
    }

    @Test
    void aProposalThatNobodySignsInTheAgreedHoursLapses() {
        CaseId id = walk.cases().submitted();
        walk.write(id);
        UUID proposal = walk.propose(id);
        clock.stopAt(last(id).due().minusMillis(1));
        assertThat(last(id).state()).isEqualTo(State.WAITING);

        clock.stopAt(last(id).due());
        assertThat(last(id).state()).isEqualTo(State.LAPSED);
        assertThat(Duration.between(last(id).proposedAt(), last(id).due())).isEqualTo(Duration.ofHours(48));
        assertRefused("convictions.refused.lapsed", SUPERVISOR, () -> desk.sign(proposal));
        assertThat(work(SUPERVISOR)).noneMatch(item -> item.address().contains(id.toString()));
        portal.getBean(ProposalClock.class).tick();
        assertRefused("convictions.refused.decided", SUPERVISOR, () -> desk.sign(proposal));
        walk.propose(id);
    }

    @Test
    void onlyOneProposalWaitsAtATimeAndOneWhoseTimeIsOverMakesRoom() {
        CaseId id = walk.cases().submitted();
        walk.write(id);
        walk.propose(id);

        assertRefused("convictions.objection.waiting", CASEWORKER, () -> walk.propose(id));
        clock.stopAt(last(id).due());
        walk.propose(id);
        assertThat(open(CASEWORKER, id).proposals())
                .extracting(ReleaseProposal::state)
                .containsExactly(State.WAITING, State.LAPSED);
    }

    @Test
    void aCorrectionStandsInThePlaceOfTheEarlierReleaseWhichIsKeptAndMarked() {
        CaseId id = walk.released();
        walk.write(id, new ConvictionInput(ConvictionWalk.facts("ROBBERY", LocalDate.of(2021, 7, 8)), true, true));
        assertRefused("convictions.refused.reason", CASEWORKER, () -> walk.propose(id));
        walk.sign(walk.propose(id, ReleaseReason.RECORD_ADDED));

        assertThat(open(THEIR_CASEWORKER, id).received())
                .satisfiesExactly(
                        latest -> {
                            assertThat(latest.kind()).isEqualTo(ReleaseKind.CORRECTION);
                            assertThat(latest.reason()).isEqualTo(ReleaseReason.RECORD_ADDED);
                            assertThat(latest.convictions())
                                    .extracting(ConvictionFacts::category)
                                    .containsExactly("ROBBERY", "FRAUD");
                            assertThat(latest.stands()).isTrue();
                        },
                        earlier -> {
                            assertThat(earlier.convictions()).containsExactly(fraud().facts());
                            assertThat(earlier.stands()).isFalse();
                            assertThat(earlier.replacedAt()).isNotNull();
                        });
    }

    @Test
    void aWithdrawalTakesTwoPersonsTooAndComesThroughAlsoUnderAHold() {
        CaseId id = walk.released();
        Actors.as(CASEWORKER, () -> portal.getBean(Holds.class).place(id, HoldKind.DATA_ERROR, null));
        UUID withdrawal = walk.propose(CASEWORKER, id, List.of(), ReleaseReason.WRONG_PERSON);
        walk.sign(withdrawal);

        assertThat(open(THEIR_CASEWORKER, id).received())
                .extracting(ConvictionRelease::stands)
                .containsExactly(false, false);
        assertThat(open(THEIR_CASEWORKER, id).received().getFirst().kind()).isEqualTo(ReleaseKind.WITHDRAWAL);
        assertRefused(
                "convictions.refused.nothing_chosen",
                CASEWORKER,
                () -> walk.propose(CASEWORKER, id, List.of(), ReleaseReason.WRONG_PERSON));
    }

    @Test
    void onAWithdrawnCaseTheOtherSideReadsNothingAnyMore() {
        CaseId id = walk.released();
        walk.cases().take(SUPERVISOR, id, Step.WITHDRAW, "LET_BE");

        assertNothing(THEIR_CASEWORKER, id);
        assertThat(open(CASEWORKER, id).given()).hasSize(1);
        assertRefused("convictions.objection.over", CASEWORKER, () -> walk.propose(id, ReleaseReason.RECORD_WRONG));
    }

    private ConvictionsOfCase open(Actor actor, CaseId id) {
        return Actors.as(actor, () -> convictions.open(id)).orElseThrow();
    }

    private void assertNothing(Actor actor, CaseId id) {
        assertThat(Actors.as(actor, () -> convictions.open(id))).isEmpty();
    }

    private ReleaseProposal last(CaseId id) {
        return open(CASEWORKER, id).proposals().getFirst();
    }

    private List<WorkItem> work(Actor actor) {
        return Actors.as(actor, () -> work.waitingFor(actor, 50));
    }

    private static void assertRefused(String key, Actor actor, Runnable act) {
        assertThatThrownBy(() -> Actors.as(actor, act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void assertNotFound(Actor actor, Runnable act) {
        assertThatThrownBy(() -> Actors.as(actor, act)).isInstanceOf(CaseNotFound.class);
    }
}
