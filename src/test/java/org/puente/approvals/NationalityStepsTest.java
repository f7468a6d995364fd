package org.puente.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coExaminer;
import static org.puente.testing.TestActors.coIdentityOfficer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.biometrics.ComparisonReason;
import org.puente.biometrics.ComparisonWalk;
import org.puente.cases.CaseState;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Objection;
import org.puente.cases.SheetField;
import org.puente.cases.Step;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepRefused;
import org.puente.cases.WaitingWork;
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class NationalityStepsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private NationalityDesk nationality;

    @Autowired
    private ApprovalDesk approvals;

    @Autowired
    private ApprovalNews news;

    @Autowired
    private Holds holds;

    @Autowired
    private WaitingWork work;

    private CaseWalk walk;
    private ConfirmedCases cases;

    @BeforeEach
    void open() {
        walk = new CaseWalk(portal);
        cases = new ConfirmedCases(walk, nationality);
    }

    @Test
    void nationalityIsNotConfirmedOnNothing() {
        CaseId id = walk.inVerification();
        refused("approvals.rule.decision_missing", () -> walk.take(coIdentityOfficer(), id, Step.CONFIRM_NATIONALITY));
    }

    @Test
    void biometricsAloneConfirmNobody() {
        CaseId id = walk.inVerification();
        cases.prepare(id, EnumSet.of(Evidence.FINGERPRINT_CONCLUSION, Evidence.PHOTO_COMPARISON));
        refused("approvals.rule.biometric_alone", () -> walk.take(coIdentityOfficer(), id, Step.CONFIRM_NATIONALITY));
    }

    @Test
    void aFingerprintConclusionIsNamedOnlyOnceTheExaminersReachedIt() {
        CaseId id = walk.inVerification();
        cases.prepare(id, EnumSet.of(Evidence.CIVIL_REGISTRY, Evidence.FINGERPRINT_CONCLUSION));
        refused(
                "approvals.rule.conclusion_missing",
                () -> walk.take(coIdentityOfficer(), id, Step.CONFIRM_NATIONALITY));
    }

    @Test
    void whatTheExaminersConcludedIsEvidenceAndStandsBesideTheClaim() {
        CaseId id = walk.inVerification();
        new ComparisonWalk(portal).concluded(id, coCaseworker(), coExaminer(), ComparisonReason.DETAILS_AGREE);
        cases.prepare(id, EnumSet.of(Evidence.CIVIL_REGISTRY, Evidence.FINGERPRINT_CONCLUSION));

        assertThat(walk.take(coIdentityOfficer(), id, Step.CONFIRM_NATIONALITY)).isEqualTo(StepOutcome.SIGNED_FIRST);
        ComparedImages images = Actors.as(coIdentityOfficer(), () -> approvals.open(id))
                .orElseThrow()
                .images();
        assertThat(images.sayTheSamePerson()).isTrue();
        assertThat(images.photoCompared()).isFalse();
    }

    @Test
    void theSecondSignatureIsDueAfterSeventyTwoHoursAndHasNoFigureWhileThePartnerHolds() {
        CaseId id = walk.inVerification();
        Actor second = another(coIdentityOfficer());
        cases.prepare(id, ConfirmedCases.ENOUGH);
        walk.take(coIdentityOfficer(), id, Step.CONFIRM_NATIONALITY);

        WorkItem waiting = waitingFor(second, id);
        assertThat(Duration.between(waiting.started(), waiting.due())).isEqualTo(Duration.ofHours(72));

        Actors.as(usCaseworker(), () -> holds.place(id, HoldKind.OPERATIONAL, ""));
        assertThat(waitingFor(second, id).due()).isNull();
        assertThat(waitingFor(second, id).paused()).isTrue();
    }

    private WorkItem waitingFor(Actor actor, CaseId id) {
        return Actors.as(actor, () -> work.waitingForMe()).stream()
                .filter(item -> item.address().contains(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSecondOfficerIsSomebodyElseWhoLooked() {
        CaseId id = walk.inVerification();
        Actor second = another(coIdentityOfficer());
        cases.prepare(id, ConfirmedCases.ENOUGH);
        assertThat(walk.take(coIdentityOfficer(), id, Step.CONFIRM_NATIONALITY)).isEqualTo(StepOutcome.SIGNED_FIRST);

        refused("cases.objection.second_person", () -> walk.take(coIdentityOfficer(), id, Step.CONFIRM_NATIONALITY));
        refused("approvals.rule.decision_unseen", () -> walk.take(second, id, Step.CONFIRM_NATIONALITY));

        Actors.as(second, () -> nationality.seen(id, true));
        assertThat(walk.take(second, id, Step.CONFIRM_NATIONALITY)).isEqualTo(StepOutcome.DONE);
        assertThat(walk.facts(usCaseworker(), id).state()).isEqualTo(CaseState.NATIONALITY_CONFIRMED);
    }

    @Test
    void whatTheFirstOfficerSignedIsNotChangedBehindTheirBack() {
        CaseId id = walk.inVerification();
        cases.prepare(id, ConfirmedCases.ENOUGH);
        walk.take(coIdentityOfficer(), id, Step.CONFIRM_NATIONALITY);

        assertThatThrownBy(() -> Actors.as(
                        another(coIdentityOfficer()),
                        () -> nationality.prepare(id, ConfirmedCases.ENOUGH, "F-2", Papers.proven(), 0)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("approvals.refused.signed"));
    }

    @Test
    void theSendingSideLearnsTheKindsOfEvidenceAndNoProvenValue() {
        CaseId id = cases.confirmed();

        assertThat(Actors.as(usCaseworker(), () -> news.of(id)).evidence()).isEqualTo(ConfirmedCases.ENOUGH);
        assertThat(Actors.as(usCaseworker(), () -> nationality.of(id))).isEmpty();
        assertThat(Actors.as(usSupervisor(), () -> approvals.open(id))).isEmpty();
        assertThat(walk.facts(usCaseworker(), id).sheet().text(SheetField.SECOND_SURNAME))
                .isEqualTo("Munaton");
    }

    private static void refused(String objection, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::key)
                                .contains(objection));
    }
}
