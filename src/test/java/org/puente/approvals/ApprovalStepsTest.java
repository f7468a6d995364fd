package org.puente.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.access.Role.CONSULAR_OFFICER;
import static org.puente.access.Role.IDENTITY_OFFICER;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.coIdentityOfficer;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.people.PersonName;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class ApprovalStepsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private NationalityDesk nationality;

    @Autowired
    private ApprovalDesk approvals;

    @Autowired
    private ApprovalNews news;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private ApprovalWork work;

    @Autowired
    private IssuanceRecords records;

    private CaseWalk walk;
    private ConfirmedCases cases;

    @BeforeEach
    void open() {
        walk = new CaseWalk(portal);
        cases = new ConfirmedCases(walk, nationality);
    }

    @Test
    void aReturnIsApprovedWithAPaperAndTwoWhoLookedAtTheDifferences() {
        CaseId id = cases.confirmed();
        Actor officer = coConsularOfficer();
        refused("approvals.rule.differences_unseen", () -> walk.take(officer, id, Step.APPROVE_RETURN));
        Actors.as(officer, () -> approvals.seenDifferences(id, true));
        refused("approvals.rule.document_missing", () -> walk.take(officer, id, Step.APPROVE_RETURN));
        Actors.as(officer, () -> approvals.record(id, Papers.paper(), ApprovalDesk.NONE));

        assertThat(walk.take(officer, id, Step.APPROVE_RETURN)).isEqualTo(StepOutcome.SIGNED_FIRST);
        assertThat(Actors.as(usCaseworker(), () -> news.of(id)).document()).isEmpty();
        refused("approvals.rule.differences_unseen", () -> walk.take(coSupervisor(), id, Step.APPROVE_RETURN));
        Actors.as(coSupervisor(), () -> approvals.seenDifferences(id, true));
        assertThat(walk.take(coSupervisor(), id, Step.APPROVE_RETURN)).isEqualTo(StepOutcome.DONE);

        assertThat(Actors.as(usCaseworker(), () -> news.of(id)).document()).hasValueSatisfying(paper -> {
            assertThat(paper.number()).isEqualTo("AX000377");
            assertThat(paper.revokedAt()).isNull();
        });
    }

    @Test
    void aSupervisorSignsSecondAndNeverFirst() {
        CaseId id = readyToSign();
        Actors.as(coSupervisor(), () -> approvals.seenDifferences(id, true));
        refused("cases.objection.not_yours", () -> walk.take(coSupervisor(), id, Step.APPROVE_RETURN));
    }

    @Test
    void whoConfirmedNationalityDoesNotApproveTheReturn() {
        Actor both = new Actor(new UserId("co:both"), "Both", CO, Set.of(IDENTITY_OFFICER, CONSULAR_OFFICER));
        CaseId id = walk.inVerification();
        Actors.as(
                both, () -> nationality.prepare(id, ConfirmedCases.ENOUGH, "", Papers.proven(), NationalityDesk.NONE));
        walk.take(both, id, Step.CONFIRM_NATIONALITY);
        Actors.as(coIdentityOfficer(), () -> nationality.seen(id, true));
        walk.take(coIdentityOfficer(), id, Step.CONFIRM_NATIONALITY);
        Actors.as(both, () -> approvals.record(id, Papers.paper(), ApprovalDesk.NONE));
        Actors.as(both, () -> approvals.seenDifferences(id, true));

        refused("cases.objection.duty", () -> walk.take(both, id, Step.APPROVE_RETURN));
    }

    @Test
    void aSignedPaperIsNotExchanged() {
        CaseId id = readyToSign();
        walk.take(coConsularOfficer(), id, Step.APPROVE_RETURN);

        assertThatThrownBy(() -> Actors.as(another(coConsularOfficer()), () -> approvals.record(id, Papers.paper(), 0)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("approvals.refused.signed"));
    }

    @Test
    void aPaperInAnotherNameIsInTheWay() {
        CaseId id = cases.confirmed();
        Actor officer = coConsularOfficer();
        Actors.as(officer, () -> approvals.seenDifferences(id, true));
        TravelDocument other = Papers.paper(
                PersonName.of("Íñigo", "Otro", "Nombre"), Papers.paper().validUntil());
        Actors.as(officer, () -> approvals.record(id, other, ApprovalDesk.NONE));

        refused("approvals.rule.name_different", () -> walk.take(officer, id, Step.APPROVE_RETURN));
    }

    @Test
    void aRevokedApprovalSaysSoToTheSendingSide() {
        CaseId id = approved();
        walk.take(coConsularOfficer(), id, Step.REVOKE_APPROVAL, "NEW_FACTS");
        walk.take(coSupervisor(), id, Step.REVOKE_APPROVAL);

        assertThat(walk.facts(usCaseworker(), id).state()).isEqualTo(CaseState.NATIONALITY_CONFIRMED);
        assertThat(Actors.as(usCaseworker(), () -> news.of(id)).document())
                .hasValueSatisfying(paper -> assertThat(paper.revokedAt()).isNotNull());
    }

    @Test
    void refusalAndItsReconsiderationTakeTwoPersonsAndACode() {
        CaseId id = cases.confirmed();
        refused("cases.objection.reason_missing", () -> walk.take(coConsularOfficer(), id, Step.REFUSE_RETURN));
        walk.take(coConsularOfficer(), id, Step.REFUSE_RETURN, "NO_CONSULAR_INTERVIEW");
        walk.take(another(coConsularOfficer()), id, Step.REFUSE_RETURN);
        assertThat(walk.facts(usCaseworker(), id).state()).isEqualTo(CaseState.RETURN_REFUSED);

        walk.take(coConsularOfficer(), id, Step.RECONSIDER, "NEW_EVIDENCE");
        walk.take(coSupervisor(), id, Step.RECONSIDER);
        assertThat(walk.facts(usCaseworker(), id).state()).isEqualTo(CaseState.NATIONALITY_CONFIRMED);
    }

    @Test
    void theQueueShowsWhoWaitsWithTheNumberOfDifferences() {
        CaseId id = cases.confirmed();

        Optional<QueuedPerson> queued = Actors.as(coConsularOfficer(), queue::waiting).stream()
                .filter(person -> person.row().id().equals(id))
                .findFirst();

        assertThat(queued).hasValueSatisfying(person -> {
            assertThat(person.differences()).isEqualTo(2);
            assertThat(person.signedFirst()).isFalse();
        });
        assertThat(Actors.as(usSupervisor(), queue::waiting)).isEmpty();
    }

    @Test
    void theSecondSignatureWaitsForOthersThanTheFirstSigner() {
        CaseId id = readyToSign();
        walk.take(coConsularOfficer(), id, Step.APPROVE_RETURN);

        assertThat(tasks(coSupervisor(), id)).containsExactly("approvals.work.second");
        assertThat(tasks(another(coConsularOfficer()), id)).containsExactly("approvals.work.second");
        assertThat(tasks(coConsularOfficer(), id)).isEmpty();
        assertThat(tasks(coIdentityOfficer(), id)).isEmpty();
    }

    @Test
    void theRecordOfIssuanceIsForTheReceivingSideAlone() {
        CaseId id = approved();

        assertThat(Actors.as(coConsularOfficer(), () -> records.pdf(id))).isPresent();
        assertThat(Actors.as(usSupervisor(), () -> records.pdf(id))).isEmpty();
        assertThat(Actors.as(coConsularOfficer(), () -> records.pdf(CaseId.random())))
                .isEmpty();
    }

    @Test
    void aCaseworkerNeitherDecidesNorApproves() {
        CaseId id = walk.inVerification();
        assertThatThrownBy(() -> Actors.as(
                        coCaseworker(),
                        () -> nationality.prepare(
                                id, ConfirmedCases.ENOUGH, "", Papers.proven(), NationalityDesk.NONE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Actors.as(coCaseworker(), () -> approvals.record(id, Papers.paper(), 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private CaseId readyToSign() {
        CaseId id = cases.confirmed();
        Actors.as(coConsularOfficer(), () -> approvals.seenDifferences(id, true));
        Actors.as(coConsularOfficer(), () -> approvals.record(id, Papers.paper(), ApprovalDesk.NONE));
        return id;
    }

    private CaseId approved() {
        CaseId id = readyToSign();
        walk.take(coConsularOfficer(), id, Step.APPROVE_RETURN);
        Actors.as(coSupervisor(), () -> approvals.seenDifferences(id, true));
        walk.take(coSupervisor(), id, Step.APPROVE_RETURN);
        return id;
    }

    private List<String> tasks(Actor actor, CaseId id) {
        return Actors.as(actor, () -> work.waitingFor(actor, 50)).stream()
                .filter(item -> item.address().contains(id.toString()))
                .map(WorkItem::taskKey)
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
}
