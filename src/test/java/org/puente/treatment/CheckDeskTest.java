package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.Availability;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class CheckDeskTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase database;

    private CaseWalk walk;
    private CheckStories checks;

    @BeforeEach
    void open() {
        walk = new CaseWalk(portal);
        checks = new CheckStories(portal);
    }

    @Test
    void anAnswerIsReadInFullByItsOwnSide() {
        CaseId id = walk.submitted();

        checks.answer(usHealthProfessional(), id, "PRE-08", Verdict.PASS, "Fit, licence 4471");

        assertThat(checks.line(usCaseworker(), id, "PRE-08").answer()).hasValueSatisfying(answer -> {
            assertThat(answer.evidence()).isEqualTo("Fit, licence 4471");
            assertThat(answer.as()).isEqualTo(Role.HEALTH_PROFESSIONAL);
            assertThat(answer.byName()).isEqualTo(usHealthProfessional().name());
            assertThat(answer.number()).isOne();
        });
    }

    @Test
    void theOtherSideGetsTheVerdictAndTheRoleAndNoWord() {
        CaseId id = walk.submitted();

        checks.answer(usHealthProfessional(), id, "PRE-08", Verdict.PASS);

        CheckLine seen = checks.line(coCaseworker(), id, "PRE-08");
        assertThat(seen.standing()).isEqualTo(Standing.GREEN);
        assertThat(seen.own()).isEmpty();
        assertThat(seen.other())
                .isNotNull()
                .extracting(SharedSign::sign, SharedSign::as)
                .containsExactly(Sign.PASS, Role.HEALTH_PROFESSIONAL);
    }

    @Test
    void whatIsPreparedInTheDraftCrossesWithSubmitAndNotBefore() {
        CaseId id = walk.ready();
        checks.answer(usHealthProfessional(), id, "PRE-08", Verdict.PASS);
        assertThat(shared(id)).isZero();

        walk.submit(id);

        assertThat(checks.line(coCaseworker(), id, "PRE-08").standing()).isEqualTo(Standing.GREEN);
    }

    @Test
    void aDraftAndAMadeUpCaseAreNotFoundAlike() {
        CaseId draft = walk.ready();

        for (CaseId id : List.of(draft, CaseId.random())) {
            assertThat(Actors.as(coCaseworker(), () -> checks.desk().list(id))).isEmpty();
            assertThatThrownBy(() -> Actors.as(
                            coConsularOfficer(),
                            () -> checks.desk().answer(new AnswerInput(id, "PRE-04", Verdict.PASS, "", "x", "", 0))))
                    .isInstanceOf(CaseNotFound.class);
        }
    }

    @Test
    void aCheckOfTheSendersOwnIsNotFoundByTheReceiver() {
        CaseId id = walk.submitted();
        Actor coProtection = officer(CO, Role.PROTECTION_OFFICER);

        assertThatThrownBy(() -> checks.tryToAnswer(coProtection, id, "PRE-01")).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> checks.tryToAnswer(coProtection, id, "PRE-99")).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void anotherRoleIsRefusedAndTheRefusalStaysInTheTrail() {
        CaseId id = walk.submitted();

        assertThatThrownBy(() -> checks.tryToAnswer(usCaseworker(), id, "PRE-08"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("treatment.refused.not_yours"));
        assertThat(trail(id, "treatment.refused")).isOne();
        assertThat(trail(id, "treatment.answered")).isZero();
    }

    @Test
    void whoActsForNoCountryAnswersNothing() {
        CaseId id = walk.submitted();

        assertThatThrownBy(() -> checks.tryToAnswer(monitor(), id, "PRE-08")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aComputedCheckCannotBeTyped() {
        CaseId id = walk.submitted();

        for (Role role : Role.values()) {
            Actor actor = officer(usCaseworker().country(), role);
            if (actor.may(org.puente.access.Permission.ANSWER_CHECKS)) {
                assertThatThrownBy(() -> checks.tryToAnswer(actor, id, "PRE-09"))
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    @Test
    void aBlockingCheckNeedsEvidence() {
        CaseId id = walk.submitted();

        assertThatThrownBy(() -> checks.answer(usHealthProfessional(), id, "PRE-08", Verdict.PASS, " "))
                .isInstanceOf(Refusal.class);
        assertThat(checks.answer(usCaseworker(), id, "PRE-07", Verdict.PASS, "").number())
                .isOne();
        assertThatThrownBy(() -> checks.answer(usCaseworker(), id, "PRE-07", Verdict.FAIL, ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aCorrectionKeepsBothAnswers() {
        CaseId id = walk.submitted();
        checks.answer(usCaseworker(), id, "PRE-07", Verdict.FAIL);

        checks.answer(another(usCaseworker()), id, "PRE-07", Verdict.PASS);

        assertThat(checks.line(usCaseworker(), id, "PRE-07").own())
                .extracting(Answer::verdict)
                .containsExactly(Verdict.PASS, Verdict.FAIL);
    }

    @Test
    void theSecondOfTwoBrowsersIsToldAndWritesNothing() {
        CaseId id = walk.submitted();
        AnswerInput second = new AnswerInput(id, "PRE-07", Verdict.FAIL, "", "typed meanwhile", "", 0);
        checks.answer(usCaseworker(), id, "PRE-07", Verdict.PASS);

        assertThatThrownBy(() ->
                        Actors.as(another(usCaseworker()), () -> checks.desk().answer(second)))
                .isInstanceOf(AnsweredMeanwhile.class);
        assertThat(checks.line(usCaseworker(), id, "PRE-07").own()).hasSize(1);
    }

    @Test
    void aFailedCheckOpensAnIncidentOfItsOwnSideAndTellsTheOtherThatItFailedWithoutAWord() {
        CaseId id = walk.submitted();

        checks.answer(usCaseworker(), id, "PRE-07", Verdict.FAIL);

        assertThat(checks.incidents(usSupervisor(), id)).singleElement().satisfies(incident -> {
            assertThat(incident.checkId()).isEqualTo("PRE-07");
            assertThat(incident.isOpen()).isTrue();
            assertThat(incident.keeper()).isEqualTo(usCaseworker().id());
        });
        assertThat(checks.incidents(coSupervisor(), id)).singleElement().satisfies(told -> {
            assertThat(told.checkId()).isEqualTo("PRE-07");
            assertThat(told.told()).isEmpty();
            assertThat(told.keeperName()).isEmpty();
        });
        assertThat(checks.line(coCaseworker(), id, "PRE-07").standing())
                .as("a shared check that stops nothing: both sides see that it failed")
                .isEqualTo(Standing.RED);
    }

    @Test
    void aFailedBlockingCheckMakesTheCaseUnavailableAndTellsTheOtherSideNothing() {
        CaseId id = walk.submitted();
        checks.answer(usHealthProfessional(), id, "PRE-08", Verdict.PASS);

        checks.answer(usHealthProfessional(), id, "PRE-08", Verdict.FAIL);

        assertThat(unavailable(id)).isTrue();
        assertThat(checks.line(coCaseworker(), id, "PRE-08").standing()).isEqualTo(Standing.GREEN);
        checks.answer(usHealthProfessional(), id, "PRE-08", Verdict.PASS);
        assertThat(unavailable(id)).isFalse();
    }

    @Test
    void theFactsDecideWhichChecksApplyAndOnlyTheirConsequenceCrosses() {
        CaseId id = walk.submitted();
        assertThat(checks.list(usCaseworker(), id).line("PRE-10")).isEmpty();

        checks.describe(usHealthProfessional(), id, Flag.MEDICATION);

        assertThat(checks.list(usCaseworker(), id).line("PRE-10")).isPresent();
        assertThat(checks.list(coCaseworker(), id).line("PRE-10")).isPresent();
        assertThat(checks.list(coCaseworker(), id).described()).isEqualTo(TreatmentFacts.NONE);
        assertThat(checks.list(coCaseworker(), id).computed()).doesNotContain(Flag.MEDICATION);
    }

    @Test
    void theReceivingSideDescribesNobody() {
        CaseId id = walk.submitted();

        assertThatThrownBy(() -> Actors.as(
                        officer(CO, Role.HEALTH_PROFESSIONAL),
                        () -> checks.desk().describe(id, Set.of(Flag.DISABILITY), 0)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void computedFactsCannotBeTyped() {
        CaseId id = walk.submitted();

        assertThatThrownBy(() -> checks.describe(usCaseworker(), id, Flag.MINOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> checks.describe(usCaseworker(), id, Flag.UNACCOMPANIED_MINOR))
                .isInstanceOf(Refusal.class);
    }

    private boolean unavailable(CaseId id) {
        return Actors.as(
                coCaseworker(),
                () -> portal.getBean(Availability.class)
                        .partnerUnavailableSince(walk.facts(coCaseworker(), id))
                        .isPresent());
    }

    private int shared(CaseId id) {
        return database.sql("select count(*) from treatment_shared where case_id = ?")
                .param(id.uuid())
                .query(Integer.class)
                .single();
    }

    private int trail(CaseId id, String what) {
        return database.sql("select count(*) from audit.trail where case_id = ? and what = ?")
                .params(id.uuid(), what)
                .query(Integer.class)
                .single();
    }
}
