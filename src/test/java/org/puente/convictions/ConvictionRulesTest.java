package org.puente.convictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.convictions.ConvictionWalk.CASEWORKER;
import static org.puente.convictions.ConvictionWalk.SUPERVISOR;
import static org.puente.convictions.ConvictionWalk.THEIR_CASEWORKER;
import static org.puente.convictions.ConvictionWalk.THEIR_SUPERVISOR;
import static org.puente.convictions.ConvictionWalk.facts;
import static org.puente.convictions.ConvictionWalk.fraud;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseNotFound;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.convictions.ReleaseProposal.State;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What may be written down of convictions, which of them may leave, and when none may. */
@Tag("database")
@PortalTest
class ConvictionRulesTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Convictions convictions;

    @Autowired
    private ConvictionDesk records;

    @Autowired
    private ReleaseDesk desk;

    @Autowired
    private WholeDatabase rows;

    private ConvictionWalk walk;

    @BeforeEach
    void walk() {
        walk = new ConvictionWalk(portal);
    }

    @Test
    void whereTheAgreementSaysNothingThereAreNoConvictionsForAnybody() {
        CaseId id = new CaseWalk(portal).submitted();
        ConvictionInput input = new ConvictionInput(
                new ConvictionFacts("FRAUD", LocalDate.of(2019, 5, 3), Court.APPEAL, "US-VA", 3), true, true);

        for (Actor each : List.of(TestActors.usCaseworker(), TestActors.coSupervisor())) {
            assertThat(Actors.as(each, () -> convictions.concern(id))).isFalse();
            assertThat(Actors.as(each, () -> convictions.open(id))).isEmpty();
        }
        assertNotFound(TestActors.usCaseworker(), () -> records.add(id, input));
        assertNotFound(
                TestActors.usCaseworker(),
                () -> desk.propose(id, new ReleaseDraft(List.of(), ConvictionWalk.BASIS, null)));
    }

    @Test
    void aSideThatTheAgreementDoesNotNameWritesNothingDown() {
        CaseId id = walk.cases().submitted();

        assertNotFound(
                THEIR_CASEWORKER,
                () -> records.add(
                        id,
                        new ConvictionInput(
                                new ConvictionFacts("FRAUD", LocalDate.of(2019, 5, 3), Court.APPEAL, "QN", 3),
                                true,
                                true)));
        assertThat(Actors.as(THEIR_CASEWORKER, () -> convictions.concern(id))).isFalse();
    }

    @Test
    void onlyConvictionsOfAnAgreedCategoryByAnOwnCourtOnAPossibleDayAreWrittenDown() {
        CaseId id = walk.cases().submitted();
        LocalDate day = LocalDate.of(2019, 5, 3);

        assertRefused("convictions.refused.category", CASEWORKER, () -> walk.write(id, input(facts("ESPIONAGE", day))));
        assertRefused(
                "convictions.refused.place",
                CASEWORKER,
                () -> walk.write(id, input(new ConvictionFacts("FRAUD", day, Court.APPEAL, "QN-1", 3))));
        for (LocalDate never : List.of(LocalDate.now(ZoneOffset.UTC).plusDays(3), LocalDate.of(1990, 1, 1))) {
            assertRefused("convictions.refused.day", CASEWORKER, () -> walk.write(id, input(facts("FRAUD", never))));
        }
        assertThat(walk.own(id)).isEmpty();
    }

    @Test
    void aCaseHoldsOnlySoManyConvictions() {
        CaseId id = walk.cases().submitted();
        for (int each = 0; each < ConvictionDesk.MOST; each++) {
            walk.write(id);
        }

        assertRefused("convictions.refused.many", CASEWORKER, () -> walk.write(id));
    }

    @Test
    void whatIsNotFinalWasNoAdultsOrIsTooOldStays() {
        CaseId id = walk.cases().submitted();
        LocalDate recent = LocalDate.of(2020, 2, 2);
        UUID appealed = walk.write(id, new ConvictionInput(facts("FRAUD", recent), false, true));
        UUID child = walk.write(id, new ConvictionInput(facts("FRAUD", recent), true, false));
        UUID old = walk.write(id, input(facts("FRAUD", LocalDate.of(2010, 2, 2))));
        UUID leaves = walk.write(id);

        assertThat(Actors.as(CASEWORKER, () -> convictions.open(id))
                        .orElseThrow()
                        .staying())
                .containsOnlyKeys(appealed, child, old)
                .containsEntry(appealed, "convictions.stays.not_final")
                .containsEntry(child, "convictions.stays.child")
                .containsEntry(old, "convictions.stays.old");
        for (Conviction each : walk.own(id)) {
            if (!each.id().equals(leaves)) {
                assertRefused(
                        "convictions.refused.stays",
                        CASEWORKER,
                        () -> walk.propose(CASEWORKER, id, List.of(each), null));
            }
        }
    }

    @Test
    void nothingIsReleasedOnADraft() {
        CaseId id = walk.cases().ready();
        walk.write(id);

        assertRefused("convictions.objection.draft", CASEWORKER, () -> walk.propose(id));
    }

    @Test
    void underAHoldOfWhateverKindNothingIsProposedOrSignedAndTheSentenceIsTheSame() {
        for (HoldKind kind : HoldKind.values()) {
            CaseId id = walk.cases().submitted();
            walk.write(id);
            UUID proposal = walk.propose(id);
            Actors.as(CASEWORKER, () -> portal.getBean(Holds.class).place(id, kind, "A note"));

            assertRefused("convictions.objection.unavailable", SUPERVISOR, () -> desk.sign(proposal));
            Actors.as(CASEWORKER, () -> desk.takeBack(proposal));
            assertRefused("convictions.objection.unavailable", CASEWORKER, () -> walk.propose(id));
            assertThat(Actors.as(THEIR_SUPERVISOR, () -> convictions.open(id))).isEmpty();
        }
        assertThat(rows.sql("select distinct why from audit.trail where what = 'convictions.refused'"
                                + " and why like 'convictions.objection.%'")
                        .query(String.class)
                        .list())
                .contains("convictions.objection.unavailable")
                .allMatch(why -> List.of("unavailable", "draft", "waiting", "over")
                        .contains(why.substring("convictions.objection.".length())));
    }

    @Test
    void whateverChangesOfAConvictionVoidsTheProposalThatNamesIt() {
        CaseId id = walk.cases().submitted();
        UUID one = walk.write(id);
        UUID first = walk.propose(id);
        Actors.as(CASEWORKER, () -> records.change(one, input(facts("ROBBERY", LocalDate.of(2019, 5, 3))), 1));
        assertThat(state(id)).isEqualTo(State.VOIDED);
        assertRefused("convictions.refused.decided", SUPERVISOR, () -> desk.sign(first));

        UUID second = walk.propose(id);
        Actors.as(CASEWORKER, () -> records.remove(one, 2));
        assertThat(state(id)).isEqualTo(State.VOIDED);
        assertRefused("convictions.refused.decided", SUPERVISOR, () -> desk.sign(second));
        assertThat(Actors.as(THEIR_CASEWORKER, () -> convictions.open(id))).isEmpty();
    }

    @Test
    void aConvictionThatChangedBehindThePortalIsNotSignedEither() {
        CaseId id = walk.cases().submitted();
        walk.write(id);
        UUID proposal = walk.propose(id);
        rows.sql("update conviction set months = 900, version = version + 1 where case_id = ?")
                .param(id.uuid())
                .update();

        assertRefused("convictions.refused.changed", SUPERVISOR, () -> desk.sign(proposal));
    }

    @Test
    void whatSomebodySawBeforeItChangedIsNeitherProposedNorChangedAgain() {
        CaseId id = walk.cases().submitted();
        UUID one = walk.write(id);
        List<Conviction> seen = walk.own(id);
        Actors.as(CASEWORKER, () -> records.change(one, input(facts("ROBBERY", LocalDate.of(2019, 5, 3))), 1));

        assertRefused("convictions.refused.changed", CASEWORKER, () -> walk.propose(CASEWORKER, id, seen, null));
        assertRefused("convictions.refused.changed_meanwhile", CASEWORKER, () -> records.change(one, fraud(), 1));
        assertRefused("convictions.refused.changed_meanwhile", CASEWORKER, () -> records.remove(one, 1));
    }

    @Test
    void aProposalOrConvictionOfTheOtherSideIsNotFound() {
        CaseId id = walk.cases().submitted();
        UUID one = walk.write(id);
        UUID proposal = walk.propose(id);

        for (Actor foreign : List.of(THEIR_SUPERVISOR, TestActors.usSupervisor())) {
            assertNotFound(foreign, () -> desk.sign(proposal));
            assertNotFound(foreign, () -> desk.decline(proposal, DeclineReason.NOT_NEEDED));
        }
        assertNotFound(THEIR_CASEWORKER, () -> records.remove(one, 1));
        assertNotFound(THEIR_CASEWORKER, () -> desk.takeBack(proposal));
        assertThat(Actors.as(TestActors.usCaseworker(), () -> convictions.open(id)))
                .isEmpty();
    }

    private static ConvictionInput input(ConvictionFacts facts) {
        return new ConvictionInput(facts, true, true);
    }

    private State state(CaseId id) {
        return Actors.as(CASEWORKER, () -> convictions.open(id))
                .orElseThrow()
                .proposals()
                .getFirst()
                .state();
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
