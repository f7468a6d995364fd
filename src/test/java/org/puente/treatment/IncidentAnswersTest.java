package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usCoordinator;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseNotFound;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
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

    private CaseWalk walk;
    private CheckStories checks;

    @BeforeEach
    void open() {
        walk = new CaseWalk(portal);
        checks = new CheckStories(portal);
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
