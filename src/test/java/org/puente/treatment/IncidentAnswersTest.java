package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usCoordinator;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usProtectionOfficer;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseNotFound;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Step;
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
@PortalTest
class IncidentAnswersTest {

    /** Both sides see it, both answer it, and it stops no departure. */
    private static final String SHARED = "EMB-04";

    /** Its failure stops the departure, and so never crosses. */
    private static final String BLOCKING = "PRE-09";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private IncidentDesk desk;

    @Autowired
    private WholeDatabase database;

    @Autowired
    private TestClock clock;

    private CaseWalk walk;
    private CheckStories checks;

    @BeforeEach
    void open() {
        walk = new CaseWalk(portal);
        checks = new CheckStories(portal);
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void whatBothSidesMayKnowIsARowOfEachAndTheOtherReadsNoWordAndNoName() {
        CaseId id = walk.submitted();
        report(usCaseworker(), id, SHARED, "Her shoes were taken.");

        assertThat(only(coSupervisor(), id)).satisfies(known -> {
            assertThat(known.shared()).isTrue();
            assertThat(known.nobodys()).isTrue();
            assertThat(known.gravity()).isEqualTo(Gravity.GRAVE);
            assertThat(known.answerDue()).isNotNull();
            assertThat(known.toString())
                    .doesNotContain(
                            "shoes", usCaseworker().name(), usCaseworker().id().key());
        });
        assertThat(only(usSupervisor(), id).told()).contains("shoes");
        assertThat(work(coSupervisor(), id)).contains("treatment.work.shared_incident");
    }

    @Test
    void whatStopsADepartureIsKnownToItsOwnSideAlone() {
        CaseId id = walk.submitted();
        report(usCaseworker(), id, BLOCKING, "No paper.");

        assertThat(only(usSupervisor(), id).shared()).isFalse();
        assertThat(checks.incidents(coSupervisor(), id)).isEmpty();
    }

    @Test
    void whileASideHoldsTheCaseUnavailableNoneOfItsIncidentsCrosses() {
        CaseId id = walk.submitted();
        Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).place(id, HoldKind.OPERATIONAL, "kept"));
        report(usCaseworker(), id, SHARED, "Her shoes were taken.");

        assertThat(checks.incidents(coSupervisor(), id)).isEmpty();
        assertThat(only(usSupervisor(), id).untold()).isTrue();
    }

    @Test
    void onceTheSentenceIsGoneTheOtherSideIsToldAsOfAnIncidentOfThatMoment() {
        CaseId id = walk.submitted();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        clock.stopAt(start);
        UUID hold = hold(id, HoldKind.PROTECTION);
        report(usCaseworker(), id, SHARED, "Her shoes were taken.");
        UUID own = only(usSupervisor(), id).id();
        clock.stopAt(start.plus(Duration.ofHours(30)));
        Actors.as(usSupervisor(), () -> desk.weigh(own, Gravity.MINOR));
        answer(usSupervisor(), id, IncidentVerdict.ACCEPTED, "They were given back.");
        Instant later = start.plus(Duration.ofHours(50));
        clock.stopAt(later);

        lift(hold);

        Incident told = only(coSupervisor(), id);
        assertThat(told.openedAt()).isEqualTo(later);
        assertThat(told.answerDue()).isAfter(later);
        assertThat(told.gravity()).isEqualTo(Gravity.GRAVE);
        assertThat(told.shared()).isTrue();
        assertThat(told.toString())
                .doesNotContain(
                        "shoes", usCaseworker().name(), usCaseworker().id().key());
        assertThat(Actors.as(coSupervisor(), () -> desk.answers(told.id())))
                .singleElement()
                .satisfies(answer -> assertThat(answer.at()).isEqualTo(later));
        assertThat(work(coSupervisor(), id)).contains("treatment.work.shared_incident");
        assertThat(only(usSupervisor(), id)).satisfies(ours -> {
            assertThat(ours.shared()).isTrue();
            assertThat(ours.untold()).isFalse();
        });
    }

    @Test
    void asLongAsOneOfSeveralCausesStandsItIsNotTold() {
        CaseId id = walk.submitted();
        UUID first = hold(id, HoldKind.PROTECTION);
        UUID second = hold(id, HoldKind.OPERATIONAL);
        report(usCaseworker(), id, SHARED, "Her shoes were taken.");

        lift(first);
        assertThat(checks.incidents(coSupervisor(), id)).isEmpty();
        lift(second);
        lift(hold(id, HoldKind.OPERATIONAL));
        assertThat(checks.incidents(coSupervisor(), id)).hasSize(1);
    }

    /** A hold, and a blocking check that failed and was put right, with an incident that is closed meanwhile. */
    @Test
    void whyItWasKeptBackTheOtherSideCannotTell() {
        clock.stopAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        CaseId held = walk.submitted();
        CaseId red = walk.submitted();
        UUID hold = hold(held, HoldKind.PROTECTION);
        checks.answer(usHealthProfessional(), red, "PRE-08", Verdict.FAIL);
        List.of(held, red).forEach(id -> report(usCaseworker(), id, SHARED, "Her shoes were taken."));
        UUID closed = Actors.as(usSupervisor(), () -> desk.of(red)).getLast().id();
        Actors.as(
                usSupervisor(),
                () -> desk.close(closed, IncidentOutcome.PUT_RIGHT, CorrectiveAction.NONE_NEEDED, "Done."));
        clock.stopAt(Instant.now().plus(Duration.ofHours(9)).truncatedTo(ChronoUnit.SECONDS));

        lift(hold);
        checks.answer(usHealthProfessional(), red, "PRE-08", Verdict.PASS);

        assertThat(told(red)).isEqualTo(told(held));
    }

    @Test
    void ofAWithdrawnCaseNothingIsTold() {
        CaseId id = walk.submitted();
        UUID hold = hold(id, HoldKind.PROTECTION);
        report(usCaseworker(), id, SHARED, "Her shoes were taken.");
        walk.take(usSupervisor(), id, Step.WITHDRAW, "STATUS_GRANTED");

        lift(hold);

        assertThat(checks.incidents(coSupervisor(), id)).isEmpty();
    }

    @Test
    void whatTheReceivingSideKeptBackTheSenderIsTold() {
        CaseId id = walk.submitted();
        UUID hold = Actors.as(coCaseworker(), () -> portal.getBean(Holds.class).place(id, HoldKind.OPERATIONAL, null));
        report(coCaseworker(), id, SHARED, "No shoes on arrival.");
        assertThat(checks.incidents(usSupervisor(), id)).isEmpty();

        Actors.as(coSupervisor(), () -> portal.getBean(Holds.class).lift(hold));

        assertThat(only(usSupervisor(), id).nobodys()).isTrue();
    }

    private UUID hold(CaseId id, HoldKind kind) {
        return Actors.as(
                usProtectionOfficer(), () -> portal.getBean(Holds.class).place(id, kind, "kept"));
    }

    private void lift(UUID hold) {
        Actor allHands = new Actor(
                usSupervisor().id(),
                "All Hands",
                usSupervisor().party(),
                Set.of(Role.SUPERVISOR, Role.PROTECTION_OFFICER));
        Actors.as(allHands, () -> portal.getBean(Holds.class).lift(hold));
    }

    /** What the other side reads, without what tells two cases apart. */
    private String told(CaseId id) {
        Incident told = only(coSupervisor(), id);
        return told.toString().replace(told.id().toString(), "-").replace(id.toString(), "-")
                + Actors.as(coSupervisor(), () -> desk.answers(told.id()));
    }

    @Test
    void eachSideAnswersOnceAndReadsTheAnswerOfTheOther() {
        CaseId id = walk.submitted();
        report(usCaseworker(), id, SHARED, "Her shoes were taken.");
        answer(usSupervisor(), id, IncidentVerdict.ACCEPTED, "They were given back.");
        answer(coSupervisor(), id, IncidentVerdict.PARTLY, "Seen here at arrival.");

        assertThat(answers(usCaseworker(), id)).containsExactly("They were given back.", "Seen here at arrival.");
        assertThat(answers(coCaseworker(), id)).containsExactly("Seen here at arrival.", "They were given back.");
        assertThat(refusal(() -> answer(usSupervisor(), id, IncidentVerdict.ACCEPTED, "Again.")))
                .contains("treatment.refused.incident_answered");
    }

    @Test
    void anIncidentOfOneSideIsNotFoundByTheOther() {
        CaseId id = walk.submitted();
        report(usCaseworker(), id, SHARED, "Her shoes were taken.");
        UUID ours = only(usSupervisor(), id).id();

        for (Runnable act : List.<Runnable>of(
                () -> desk.answers(ours),
                () -> desk.answer(ours, IncidentVerdict.ACCEPTED, "x"),
                () -> desk.weigh(ours, Gravity.MINOR),
                () -> desk.handTo(ours, usCaseworker().id().key()))) {
            assertThatThrownBy(() -> Actors.as(coSupervisor(), act)).isInstanceOf(CaseNotFound.class);
        }
    }

    @Test
    void aSupervisorHandsItToAColleagueWhoWorkedOnTheCaseAndToNobodyElse() {
        CaseId id = walk.submitted();
        checks.answer(usCoordinator(), id, "PRE-06", Verdict.FAIL);
        report(usCaseworker(), id, SHARED, "Her shoes were taken.");
        UUID incident = Actors.as(usSupervisor(), () -> desk.of(id)).getLast().id();

        Actors.as(
                usSupervisor(), () -> desk.handTo(incident, usCoordinator().id().key()));
        assertThat(Actors.as(usSupervisor(), () -> desk.find(incident))
                        .orElseThrow()
                        .incident()
                        .keeper())
                .isEqualTo(usCoordinator().id());
        assertThatThrownBy(() -> Actors.as(
                        usSupervisor(),
                        () -> desk.handTo(incident, coCaseworker().id().key())))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void whatIsAnsweredTooLateComesToTheSupervisors() {
        CaseId id = walk.submitted();
        report(usCaseworker(), id, BLOCKING, "No paper.");
        assertThat(work(usSupervisor(), id)).doesNotContain("treatment.work.overdue_incident");
        database.sql("update treatment_incident set answer_due = opened_at where case_id = ?")
                .param(id.uuid())
                .update();

        assertThat(work(usSupervisor(), id)).contains("treatment.work.overdue_incident");
        answer(usSupervisor(), id, IncidentVerdict.ACCEPTED, "Brought.");
        assertThat(work(usSupervisor(), id)).doesNotContain("treatment.work.overdue_incident");
    }

    @Test
    @EnabledIfSystemProperty(named = "puente.test.database", matches = "postgresql")
    void nobodyDeletesAnIncidentWithoutErasingItsCase() {
        CaseId id = walk.submitted();
        report(usCaseworker(), id, BLOCKING, "No paper.");
        answer(usSupervisor(), id, IncidentVerdict.ACCEPTED, "Brought.");
        TransactionTemplate transaction = portal.getBean(TransactionTemplate.class);
        JdbcClient jdbc = portal.getBean(JdbcClient.class);

        for (String table : List.of("treatment_incident_answer", "treatment_incident")) {
            assertThat(Actors.as(
                            usSupervisor(),
                            () -> transaction.<Integer>execute(
                                    _ -> jdbc.sql("delete from " + table + " where owner = 'US' and case_id = ?")
                                            .param(id.uuid())
                                            .update())))
                    .as(table)
                    .isZero();
        }
    }

    private void report(Actor actor, CaseId id, String check, String told) {
        Actors.as(actor, () -> desk.open(new NewIncident(id, check, IncidentOrigin.REPORT, Gravity.GRAVE, told)));
    }

    private Incident only(Actor actor, CaseId id) {
        List<Incident> all = checks.incidents(actor, id);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void answer(Actor actor, CaseId id, IncidentVerdict verdict, String text) {
        UUID own = only(actor, id).id();
        Actors.as(actor, () -> desk.answer(own, verdict, text));
    }

    private List<String> answers(Actor actor, CaseId id) {
        UUID own = only(actor, id).id();
        return Actors.as(actor, () -> desk.answers(own)).stream()
                .map(IncidentAnswer::text)
                .toList();
    }

    private static Optional<String> refusal(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.key());
        }
    }

    private List<String> work(Actor actor, CaseId id) {
        return Actors.as(actor, () -> portal.getBean(TreatmentWork.class).waitingFor(actor, 200)).stream()
                .filter(item -> item.subtitle().equals(walk.facts(actor, id).number()))
                .map(WorkItem::taskKey)
                .toList();
    }
}
