package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usCoordinator;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseNotFound;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.WorkItem;
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
class OverridesAndIncidentsTest {

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
    void anOverrideTakesTwoPersonsOfTheSameSide() {
        CaseId id = walk.submitted();
        CheckOverride asked = checks.ask(usCaseworker(), id, "PRE-05");

        assertThatThrownBy(() -> checks.grant(usCaseworker(), asked)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> checks.grant(coConsularOfficer(), asked)).isInstanceOf(CaseNotFound.class);
        assertThat(checks.line(usCaseworker(), id, "PRE-05").standing()).isEqualTo(Standing.OPEN);

        checks.grant(usSupervisor(), asked);
        assertThat(checks.line(usCaseworker(), id, "PRE-05").standing()).isEqualTo(Standing.SET_ASIDE);
        assertThat(checks.line(coCaseworker(), id, "PRE-05").standing()).isEqualTo(Standing.SET_ASIDE);
    }

    @Test
    void whoAskedNeverSignsHoweverManyRolesTheyHave() {
        CaseId id = walk.submitted();
        CheckOverride asked = checks.ask(coConsularOfficer(), id, "PRE-05");

        assertThatThrownBy(() -> checks.grant(coConsularOfficer(), asked))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.key()).isEqualTo("treatment.refused.second_person"));
        checks.grant(another(coConsularOfficer()), asked);
        assertThat(checks.line(coConsularOfficer(), id, "PRE-05").standing()).isEqualTo(Standing.SET_ASIDE);
    }

    @Test
    void whereTheCatalogueSaysNeverNobodyOverrides() {
        CaseId id = walk.submitted();

        assertThatThrownBy(() -> checks.ask(usHealthProfessional(), id, "PRE-08"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.key()).isEqualTo("treatment.refused.never_overridden"));
    }

    @Test
    void clearingIsStoppedUntilEveryBlockingCheckIsGreen() {
        CaseId id = walk.submitted();
        TravelRule rule = portal.getBean(TravelRule.class);

        List<Objection> objections =
                Actors.as(usSupervisor(), () -> rule.check(walk.facts(usSupervisor(), id), Step.CLEAR, usSupervisor()));

        assertThat(objections).singleElement().satisfies(objection -> {
            assertThat(objection.stands()).isTrue();
            assertThat(objection.args().getLast().toString()).contains("PRE-01", "PRE-09");
        });
        List<Objection> receiving = Actors.as(
                coConsularOfficer(),
                () -> rule.check(walk.facts(coConsularOfficer(), id), Step.CLEAR, coConsularOfficer()));
        assertThat(receiving.getFirst().args().getLast().toString()).doesNotContain("PRE-01", "PRE-12");
        assertThat(rule.check(walk.facts(usSupervisor(), id), Step.SUBMIT, usSupervisor()))
                .isEmpty();
    }

    @Test
    void myWorkNamesOpenChecksIncidentsAndOverridesThatWaitForMe() {
        CaseId id = walk.submitted();
        checks.answer(usCaseworker(), id, "PRE-07", Verdict.FAIL);
        checks.ask(usCaseworker(), id, "PRE-05");

        assertThat(work(usCaseworker(), id)).contains("treatment.work.incident", "treatment.work.checks");
        assertThat(work(usSupervisor(), id)).contains("treatment.work.override", "treatment.work.checks");
        assertThat(work(coSupervisor(), id)).containsExactly("treatment.work.shared_incident");
    }

    @Test
    void anIncidentIsTakenOverAndClosedByASupervisorOfItsSide() {
        CaseId id = walk.submitted();
        checks.answer(usCoordinator(), id, "PRE-06", Verdict.FAIL);
        Incident incident = checks.incidents(usSupervisor(), id).getFirst();
        IncidentDesk desk = portal.getBean(IncidentDesk.class);

        assertThatThrownBy(() -> Actors.as(
                        usCaseworker(),
                        () -> desk.close(
                                incident.id(),
                                IncidentOutcome.PUT_RIGHT,
                                CorrectiveAction.OFFICERS_INSTRUCTED,
                                "told again")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Actors.as(
                        coSupervisor(),
                        () -> desk.close(
                                incident.id(),
                                IncidentOutcome.PUT_RIGHT,
                                CorrectiveAction.OFFICERS_INSTRUCTED,
                                "told again")))
                .isInstanceOf(CaseNotFound.class);
        Actors.as(usSupervisor(), () -> desk.takeOver(incident.id()));
        Actors.as(
                usSupervisor(),
                () -> desk.close(
                        incident.id(), IncidentOutcome.PUT_RIGHT, CorrectiveAction.OFFICERS_INSTRUCTED, "told again"));

        assertThat(checks.incidents(usCaseworker(), id)).singleElement().satisfies(closed -> {
            assertThat(closed.isOpen()).isFalse();
            assertThat(closed.outcome()).isEqualTo(IncidentOutcome.PUT_RIGHT);
            assertThat(closed.keeper()).isEqualTo(usSupervisor().id());
        });
    }

    @Test
    void everyActLeavesItsLineWithoutAWordThatWasTyped() {
        CaseId id = walk.submitted();
        checks.answer(usCaseworker(), id, "PRE-07", Verdict.FAIL, "she could not reach her sister");
        checks.describe(usCaseworker(), id, Flag.ESCORTED);
        checks.grant(usSupervisor(), checks.ask(usCaseworker(), id, "PRE-05"));

        for (String what : List.of(
                "treatment.answered",
                "treatment.incident.opened",
                "treatment.described",
                "treatment.override.asked",
                "treatment.override.granted")) {
            assertThat(trail(id, what)).as(what).isOne();
        }
        assertThat(database.sql("select payload from audit.trail where case_id = ?")
                        .param(id.uuid())
                        .query(String.class)
                        .list())
                .noneMatch(payload -> payload.contains("sister") || payload.contains("ESCORTED"));
    }

    @Test
    void aCaseKeepsTheCatalogueItStartedWith() {
        CaseId id = walk.ready();
        assertThat(kept(id).version()).isEqualTo(2);

        database.sql("update treatment_case set catalogue_version = 1 where case_id = ?")
                .param(id.uuid())
                .update();

        assertThat(kept(id).version()).isEqualTo(1);
        assertThat(kept(id).check("TRN-04").orElseThrow().text().english()).doesNotContain("24 hours");
    }

    @Test
    void aChangedFactAddsAndRetiresChecksAndSaysWhichOnTheTrail() {
        CaseId id = walk.submitted();
        ChangedChecks first = describe(id, Set.of(Flag.MEDICATION), 0);
        assertThat(first.added()).extracting(Check::id).containsExactly("PRE-10", "TRN-06");
        checks.answer(usHealthProfessional(), id, "PRE-10", Verdict.PASS);

        ChangedChecks second = describe(id, Set.of(), 1);

        assertThat(second.added()).isEmpty();
        assertThat(second.retired()).extracting(Check::id).containsExactly("PRE-10", "TRN-06");
        assertThat(checks.line(usHealthProfessional(), id, "PRE-10"))
                .satisfies(line -> assertThat(line.applies()).isFalse())
                .satisfies(line -> assertThat(line.answer()).isPresent());
        assertThat(database.sql("select payload from audit.trail where case_id = ? and what like 'treatment.checks.%'"
                                + " order by at")
                        .param(id.uuid())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allMatch(payload -> payload.contains("PRE-10,TRN-06"));
        assertThat(trail(id, "treatment.checks.retired")).isOne();
    }

    private ChangedChecks describe(CaseId id, Set<Flag> flags, int basis) {
        return Actors.as(usHealthProfessional(), () -> checks.desk().describe(id, flags, basis));
    }

    private Catalogue kept(CaseId id) {
        return Actors.as(
                usHealthProfessional(),
                () -> portal.getBean(CatalogueDesk.class).of(id).orElseThrow());
    }

    private List<String> work(Actor actor, CaseId id) {
        return Actors.as(actor, () -> portal.getBean(TreatmentWork.class).waitingFor(actor, 200)).stream()
                .filter(item -> item.subtitle().equals(walk.facts(actor, id).number()))
                .map(WorkItem::taskKey)
                .toList();
    }

    private int trail(CaseId id, String what) {
        return database.sql("select count(*) from audit.trail where case_id = ? and what = ?")
                .params(id.uuid(), what)
                .query(Integer.class)
                .single();
    }
}
