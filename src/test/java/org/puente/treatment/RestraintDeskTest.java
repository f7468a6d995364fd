package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseNotFound;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepRefused;
import org.puente.countries.CaseId;
import org.puente.journeys.DoorDesk;
import org.puente.journeys.HandoverDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@Tag("walk")
@PortalTest
class RestraintDeskTest {

    private static final String AUTHORITY = usSupervisor().name() + ", supervisor";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RestraintDesk restraints;

    @Autowired
    private DoorDesk door;

    @Autowired
    private HandoverDesk handover;

    private JourneyWalk walk;
    private CheckStories stories;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
        stories = new CheckStories(portal);
    }

    @Test
    void nobodyIsHandedOverInRestraints() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.underWay(flight, person);
        start(US_COORDINATOR, person, RestraintMean.SOFT_WRISTS);
        Actors.as(CO_COORDINATOR, () -> door.arrive(flight));
        walk.passChecks(person);
        assertThat(stories.line(CO_COORDINATOR, person, "ARR-01").standing()).isEqualTo(Standing.RED);

        assertThatThrownBy(() -> Actors.as(CO_COORDINATOR, () -> handover.sign(flight, person)))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::key)
                                .contains("treatment.objection.restrained"));

        Restraint on = log(US_COORDINATOR, person).getFirst();
        assertThatThrownBy(() -> Actors.as(CO_COORDINATOR, () -> restraints.end(on.id())))
                .isInstanceOf(CaseNotFound.class);
        Actors.as(US_COORDINATOR, () -> restraints.end(on.id()));
        assertThat(stories.line(CO_COORDINATOR, person, "ARR-01").standing()).isEqualTo(Standing.GREEN);
        assertThat(stories.line(US_COORDINATOR, person, "TRN-01").standing()).isEqualTo(Standing.GREEN);
        Actors.as(US_COORDINATOR, () -> handover.sign(flight, person));
        assertThat(Actors.as(CO_COORDINATOR, () -> handover.sign(flight, person)))
                .isEqualTo(StepOutcome.DONE);
    }

    @Test
    void whatThePolicyForbidsOrNobodyAuthorisedIsRecordedAndIsAnIncidentAtOnce() {
        CaseId person = walk.approved();
        stories.authorise(person, RestraintMean.HANDCUFFS_IN_FRONT);

        start(US_COORDINATOR, person, RestraintMean.HANDCUFFS_IN_FRONT);
        assertThat(incidents(person)).isEmpty();
        start(US_COORDINATOR, person, RestraintMean.SOFT_WRISTS);
        assertThat(incidents(person)).containsExactly("EMB-05");
        start(US_COORDINATOR, person, RestraintMean.CHAINS_OR_IRONS);

        assertThat(incidents(person)).containsExactlyInAnyOrder("EMB-05", "EMB-06", "EMB-05");
        assertThat(log(US_COORDINATOR, person))
                .extracting(Restraint::mean, Restraint::isAuthorised, Restraint::isForbidden)
                .containsExactlyInAnyOrder(
                        tuple(RestraintMean.HANDCUFFS_IN_FRONT, true, false),
                        tuple(RestraintMean.SOFT_WRISTS, false, false),
                        tuple(RestraintMean.CHAINS_OR_IRONS, false, true));
    }

    @Test
    void aNamedAuthorisationGivesItsAuthorityAndHasToCoverTheMomentAndTheMean() {
        CaseId person = walk.approved();
        UUID authorisation = stories.authorise(person, RestraintMean.SOFT_WRISTS);

        byAuthorisation(person, RestraintMean.SOFT_WRISTS, authorisation, 0);
        byAuthorisation(person, RestraintMean.SOFT_WRISTS, authorisation, 5);
        byAuthorisation(person, RestraintMean.HANDCUFFS_IN_FRONT, authorisation, 0);

        assertThat(log(US_COORDINATOR, person))
                .extracting(Restraint::mean, Restraint::isAuthorised, Restraint::authority)
                .containsExactlyInAnyOrder(
                        tuple(RestraintMean.SOFT_WRISTS, true, usSupervisor().name()),
                        tuple(RestraintMean.SOFT_WRISTS, false, usSupervisor().name()),
                        tuple(
                                RestraintMean.HANDCUFFS_IN_FRONT,
                                false,
                                usSupervisor().name()));
        assertThatThrownBy(() -> byAuthorisation(walk.approved(), RestraintMean.SOFT_WRISTS, authorisation, 0))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void whoIsPregnantIsNeverRestrainedWithoutAnIncident() {
        CaseId person = walk.approved();
        stories.authorise(person, RestraintMean.SOFT_WRISTS);
        stories.describe(usHealthProfessional(), person, Flag.PREGNANT_OR_POSTPARTUM);

        start(US_COORDINATOR, person, RestraintMean.SOFT_WRISTS);

        assertThat(incidents(person)).containsExactly("PRE-18");
    }

    @Test
    void aLateReviewOpensAnIncidentAndTurnsTheCheckRed() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.underWay(flight, person);
        Actors.as(
                US_COORDINATOR,
                () -> restraints.start(
                        person, RestraintMean.SOFT_WRISTS, RestraintReason.INJURY_TO_SELF, AUTHORITY, 40));
        Restraint on = log(US_COORDINATOR, person).getFirst();

        Actors.as(US_COORDINATOR, () -> restraints.review(on.id()));

        assertThat(incidents(person)).containsExactlyInAnyOrder("EMB-05", "TRN-01");
        assertThat(stories.line(US_COORDINATOR, person, "TRN-01").standing()).isEqualTo(Standing.RED);
    }

    @Test
    void afterAWithdrawalTheOtherSideReadsNothingOfTheLogThatItHadNotReadBefore() {
        CaseId person = walk.approved();
        start(US_COORDINATOR, person, RestraintMean.SOFT_WRISTS);

        walk.cases().take(usSupervisor(), person, Step.WITHDRAW, "STATUS_GRANTED");

        assertThat(log(CO_COORDINATOR, person)).isEmpty();
        assertThat(log(US_COORDINATOR, person)).hasSize(1);
    }

    @Test
    void theOtherSideReadsTheLogFromTheBoardingOn() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        start(US_COORDINATOR, person, RestraintMean.HELD_BY_HAND);
        assertThat(log(CO_COORDINATOR, person)).isEmpty();
        assertThatThrownBy(() -> start(CO_COORDINATOR, person, RestraintMean.HELD_BY_HAND))
                .isInstanceOf(Refusal.class);

        walk.clear(flight, person);
        walk.board(flight, person);

        assertThat(log(CO_COORDINATOR, person)).hasSize(1);
    }

    @Test
    void aRestraintNeedsSomebodyWhoAuthorisedItForThisPerson() {
        CaseId person = walk.approved();

        assertThatThrownBy(() -> Actors.as(
                        US_COORDINATOR,
                        () -> restraints.start(person, RestraintMean.SOFT_WRISTS, RestraintReason.DAMAGE, "  ", 0)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("treatment.refused.restraint_authority"));
        assertThat(log(US_COORDINATOR, person)).isEmpty();
    }

    private void start(Actor actor, CaseId person, RestraintMean mean) {
        Actors.as(actor, () -> restraints.start(person, mean, RestraintReason.INJURY_TO_OTHERS, AUTHORITY, 0));
    }

    private void byAuthorisation(CaseId person, RestraintMean mean, UUID authorisation, int minutesAgo) {
        Actors.as(
                US_COORDINATOR,
                () -> restraints.start(person, mean, RestraintReason.INJURY_TO_SELF, authorisation, minutesAgo));
    }

    private List<Restraint> log(Actor actor, CaseId person) {
        return Actors.as(actor, () -> restraints.of(person));
    }

    private List<String> incidents(CaseId person) {
        return stories.incidents(US_COORDINATOR, person).stream()
                .map(Incident::checkId)
                .toList();
    }
}
